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
    private static final Judged OUT =
            new Judged(Standing.OUT, Messages.text("assessment.requirement.out"), Optional.empty(), "", true);

    List<PartStatus> assess() {
        return indicator.parts().stream().map(this::assess).toList();
    }

    /** The whole, from the parts that apply. */
    static Judged whole(List<PartStatus> parts) {
        var applicable = parts.stream().filter(PartStatus::applies).toList();
        return new Judged(
                Standing.all(applicable.stream().map(PartStatus::standing).toList()),
                Messages.text("assessment.requirement.parts"),
                Optional.empty(),
                gap(applicable),
                applicable.stream().allMatch(part -> part.status().scorable()));
    }

    /** What is missing in the parts that are not met, each with its number. */
    private static String gap(List<PartStatus> parts) {
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
        var holds = part.condition().map(this::holds).orElse(Optional.of(true));
        var applies = !(level instanceof Level.Absent) && holds.orElse(true);
        var figure = assessor.figure(code, part.measure());
        var judged = applies ? judged(part, level, holds, figure) : OUT;
        var confirmed = assessor.confirmed(indicator);
        return new PartStatus(
                part.number(), applies, assessor.status(code, part.measure(), confirmed, figure, judged, List.of()));
    }

    private Judged judged(Part part, Level level, Optional<Boolean> holds, Optional<Reading> figure) {
        var threshold = assessor.limits().inForce(indicator) ? Threshold.of(part.measure(), level) : Threshold.UNKNOWN;
        var judged =
                Judged.of(part.measure(), threshold, figure, assessor.view().period(), indicator.delegated());
        var asked = part.condition()
                .map(condition -> judged.asking(
                        Messages.text("assessment.requirement.if", judged.requirement(), condition.text())))
                .orElse(judged);
        // while the fact that the condition speaks of is missing, nobody knows whether the part applies
        return holds.isEmpty() ? asked.standing(Standing.OPEN) : asked;
    }

    private Optional<Boolean> holds(Condition condition) {
        var view = assessor.view();
        return view.registers().fact(view.unit(), condition.fact(), view.year()).map(condition::holds);
    }
}
