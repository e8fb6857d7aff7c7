package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.Condition;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Part;

/** Judges the parts of a composite indicator. */
record PartsAssessor(IndicatorAssessor assessor, Indicator indicator) {
    List<PartStatus> assess() {
        return indicator.parts().stream().map(this::assess).toList();
    }

    /** What is missing in the parts that are not met, each with its number. */
    static String gap(List<PartStatus> parts) {
        return parts.stream()
                .filter(part -> part.status().verdict() == Verdict.NOT_MET)
                .map(part -> part.status().gap().isEmpty()
                        ? Messages.text("assessment.gap.part", part.number())
                        : Messages.text(
                                "assessment.gap.part-of",
                                part.number(),
                                part.status().gap()))
                .collect(Collectors.joining("; "));
    }

    private PartStatus assess(Part part) {
        var code = indicator.code() + "#" + part.number();
        var level = assessor.view().level(assessor.set(), code, part.measure());
        var threshold = assessor.limits().inForce(indicator) ? Threshold.of(part.measure(), level) : Threshold.UNKNOWN;
        var holds = part.condition().map(this::holds).orElse(Optional.of(true));
        var applies = !(level instanceof Level.Absent) && holds.orElse(true);
        var figure = assessor.figure(code, part.measure());
        var words = new Wording(part.measure());
        var status = assessor.status(
                code,
                part.measure(),
                assessor.confirmed(indicator),
                judged(applies, holds, threshold, figure),
                figure,
                new IndicatorAssessor.Shown(
                        applies
                                ? requirement(part, words.requirement(threshold, indicator.delegated()))
                                : Messages.text("assessment.requirement.out"),
                        figure.map(reading -> words.gap(threshold, reading.value()))
                                .orElse(""),
                        threshold.scores(),
                        List.of()));
        return new PartStatus(part.number(), applies, status);
    }

    /** While the fact that a condition speaks of is missing, nobody knows whether the part applies. */
    private Standing judged(boolean applies, Optional<Boolean> holds, Threshold threshold, Optional<Reading> figure) {
        if (!applies) {
            return Standing.OUT;
        }
        return holds.isEmpty() ? Standing.OPEN : assessor.judge(threshold, figure);
    }

    private Optional<Boolean> holds(Condition condition) {
        var view = assessor.view();
        return view.registers().fact(view.unit(), condition.fact(), view.year()).map(condition::holds);
    }

    private static String requirement(Part part, String text) {
        return part.condition()
                .map(condition -> Messages.text("assessment.requirement.if", text, condition.text()))
                .orElse(text);
    }
}
