package vn.sontm.ui.matrix;

import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.form.Population;
import vn.sontm.ui.common.VerdictCell;
import vn.sontm.ui.common.VerdictMark;

/** The cells of one line, compared with what the line showed in an earlier period. */
record MatrixCells(Population.Member member, Optional<Population.Member> earlier) {
    Optional<Mark> mark(MatrixColumn column) {
        var now = criterion(member, column);
        var before = earlier.flatMap(line -> criterion(line, column));
        return column.isCriterion()
                ? now.map(criterion -> mark(criterion, before))
                : now.flatMap(criterion -> indicator(criterion, column))
                        .map(indicator -> mark(indicator, before.flatMap(old -> indicator(old, column))));
    }

    private static Mark mark(CriterionStatus criterion, Optional<CriterionStatus> before) {
        return new Mark(
                criterion.verdict(),
                criterion.target().filter(Target.ATTAIN::equals).isPresent(),
                criterion.target().filter(Target.CONSOLIDATE::equals).isPresent(),
                criterion.differs(),
                criterion.concluded().isPresent(),
                criterion.indicators().stream().anyMatch(IndicatorStatus::conflicting),
                before.map(old -> trend(old.verdict(), criterion.verdict())).orElse(0),
                VerdictCell.sentence(criterion));
    }

    private static Mark mark(IndicatorStatus indicator, Optional<IndicatorStatus> before) {
        return new Mark(
                indicator.verdict(),
                false,
                false,
                false,
                false,
                indicator.conflicting(),
                before.map(old -> trend(old.verdict(), indicator.verdict())).orElse(0),
                Messages.text(
                        "matrix.indicator",
                        indicator.code(),
                        indicator.name(),
                        VerdictMark.word(indicator.verdict()).toLowerCase(VietnameseText.LOCALE)));
    }

    private static int trend(Verdict before, Verdict now) {
        return Boolean.compare(now == Verdict.MET, before == Verdict.MET);
    }

    private static Optional<CriterionStatus> criterion(Population.Member line, MatrixColumn column) {
        return line.subject().criterion(column.criterion());
    }

    private static Optional<IndicatorStatus> indicator(CriterionStatus criterion, MatrixColumn column) {
        return criterion.indicators().stream()
                .filter(indicator -> indicator.code().equals(column.indicator()))
                .findFirst();
    }
}
