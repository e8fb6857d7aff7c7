package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Block;

/** What remains of the year: criteria to attain or consolidate that are not met yet, and works that are not finished. */
final class NextSection implements Section {
    @Override
    public List<Block> blocks(Filling filling, FormTemplate section) {
        var text = SectionText.of(filling, section);
        var unit = CommuneReport.unit(filling);
        var tasks = new ArrayList<Sentence>();
        for (var reported : ReportedSets.of(unit, filling.form().lines("leaveOut"))) {
            reported.subject().criteria().stream()
                    .filter(NextSection::open)
                    .forEach(criterion -> tasks.add(Sentence.of(
                            criterion(text, criterion),
                            filling.origins().criterion(reported.member(unit), criterion))));
        }
        ReportedWorks.of(filling.request(), unit.unit()).stream()
                .filter(reported -> !reported.finished())
                .forEach(reported -> tasks.add(Sentence.of(
                        work(text, reported.work()),
                        WorkOrigins.of(filling.request()).of(reported.work()))));
        var blocks = new ArrayList<>(List.of(text.heading(1)));
        blocks.add(text.paragraph(tasks.isEmpty() ? "empty" : "opening"));
        blocks.addAll(SectionText.list(tasks));
        return blocks;
    }

    private static boolean open(CriterionStatus criterion) {
        return criterion.verdict() != Verdict.MET
                && criterion
                        .target()
                        .filter(target -> target != Target.MAINTAIN)
                        .isPresent();
    }

    private static String criterion(SectionText text, CriterionStatus criterion) {
        var open = criterion.indicators().stream()
                .filter(indicator -> indicator.verdict() == Verdict.NOT_MET || indicator.verdict() == Verdict.NO_DATA)
                .map(IndicatorStatus::code)
                .toList();
        var deadline = criterion.deadlines().stream().map(PlanCells::text).collect(Collectors.joining("; "));
        var named = text.with("number", criterion.number())
                .with("criterionName", criterion.name())
                .with("target", Letters.of(criterion.target()).toLowerCase(VietnameseText.LOCALE))
                .with("deadline", deadline.isEmpty() ? Letters.notStated() : deadline)
                .with("count", Figures.counted(open.size()))
                .with("list", String.join(", ", open));
        return named.with("open", named.text(open.isEmpty() ? "openWhole" : "openIndicators"))
                .text("criterion");
    }

    private static String work(SectionText text, PlannedWork work) {
        return text.with("work", work.text())
                .with("deadline", work.deadline())
                .text(work.deadline().isBlank() ? "workUndated" : "work");
    }
}
