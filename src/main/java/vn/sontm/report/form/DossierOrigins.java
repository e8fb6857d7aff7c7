package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Trace;
import vn.sontm.report.document.Trace.Item;

/**
 * Where figures of a dossier come from.
 *
 * @param member the unit under one set: that of the title, or the dossier's own
 */
record DossierOrigins(Origins origins, Population.Member member) {
    /** Nothing where the unit does not have the set. */
    static Optional<DossierOrigins> of(Filling filling, String set) {
        var unit = CommuneReport.unit(filling);
        return DossierTitle.of(unit, set).stream()
                .map(reported -> new DossierOrigins(filling.origins(), reported.member(unit)))
                .findFirst();
    }

    Origin line(IndicatorStatus line) {
        return origins.indicator(member, line);
    }

    /** How many lines are so, and what is said of each. */
    Origin counted(
            String title,
            List<IndicatorStatus> lines,
            Predicate<IndicatorStatus> which,
            Function<IndicatorStatus, String> word) {
        return () -> Trace.sum(
                title,
                lines.stream().map(line -> Item.counted(name(line), word.apply(line), which.test(line), line(line))));
    }

    /** How many files stand for the lines. */
    Origin files(String title, List<IndicatorStatus> lines, ToLongFunction<IndicatorStatus> files) {
        return () -> Trace.sum(
                title,
                lines.stream()
                        .map(line -> Item.of(name(line), files.applyAsLong(line), origins.evidence(member, line))));
    }

    private static String name(IndicatorStatus line) {
        return Messages.text("report.criterion", line.code(), line.name());
    }
}
