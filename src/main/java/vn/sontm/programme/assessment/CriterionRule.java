package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.catalogue.Criterion;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.plan.StartState;

/**
 * When a criterion is met: every applicable indicator must be, and of each choice group its minimum. Where the indicators
 * leave it open, the starting state of the year stands.
 */
final class CriterionRule {
    private CriterionRule() {}

    /** From the indicators alone; the statuses are in the order of the criterion's indicators. */
    static Standing of(Criterion criterion, List<IndicatorStatus> statuses) {
        var alone = new ArrayList<Standing>();
        var groups = new LinkedHashMap<String, List<Standing>>();
        for (var place = 0; place < statuses.size(); place++) {
            var status = statuses.get(place);
            var standing = new Standing(status.verdict(), status.basis());
            group(criterion, criterion.indicators().get(place))
                    .ifPresentOrElse(
                            group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                                    .add(standing),
                            () -> alone.add(standing));
        }
        groups.values()
                .forEach(members ->
                        alone.add(Standing.some(members, criterion.selection().orElse(1))));
        return Standing.all(alone);
    }

    /**
     * What stands where indicators decide nothing.
     *
     * @param consolidateCounts whether wanting only consolidating counts as met (a setting of the plan)
     */
    static Standing orStart(Standing judged, StartState start, boolean consolidateCounts) {
        if (judged.verdict() != Verdict.NO_DATA) {
            return judged;
        }
        return switch (start) {
            case MET -> new Standing(Verdict.MET, Basis.START);
            case NOT_MET -> new Standing(Verdict.NOT_MET, Basis.START);
            // củng cố is never a verdict of its own
            case CONSOLIDATE -> new Standing(Verdict.met(consolidateCounts), Basis.START);
            case UNKNOWN -> Standing.OPEN;
        };
    }

    /** Where a selection names no group, all indicators of the criterion are one. */
    private static Optional<String> group(Criterion criterion, Indicator indicator) {
        var grouped = criterion.indicators().stream()
                .anyMatch(other -> other.choiceGroup().isPresent());
        return grouped || criterion.selection().isEmpty() ? indicator.choiceGroup() : Optional.of("");
    }
}
