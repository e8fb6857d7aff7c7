package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/**
 * Official counts over the population of a set.
 *
 * @param population units that the set's totals count over
 * @param consolidateCounts whether a criterion that only wants consolidating counts as met before it is concluded met in
 *     the year (a setting of the plan)
 */
record Totals(Collection<String> population, boolean consolidateCounts) {
    /** @param statuses of the population's units; a unit without one might meet the criterion or not */
    CriterionTotal of(String set, int number, String name, List<CriterionStatus> statuses, OptionalInt target) {
        var size = population.size();
        var unknown =
                size - statuses.size() + statuses.stream().filter(this::open).count();
        var count = statuses.stream().filter(CriterionStatus::counts).count();
        var concluded = statuses.stream()
                .filter(status -> status.concluded().equals(Optional.of(Verdict.MET)))
                .count();
        var certain = statuses.stream().filter(this::certain).count();
        return new CriterionTotal(
                set,
                number,
                name,
                (int) count,
                (int) concluded,
                size,
                percent(count, size),
                (int) certain,
                (int) (count + unknown),
                target);
    }

    /** Not certain: what the plan wants consolidated and nobody has concluded, until the starting state is entered. */
    private boolean certain(CriterionStatus status) {
        var waiting = status.concluded().isEmpty()
                && status.start() == StartState.UNKNOWN
                && status.target().equals(Optional.of(Target.CONSOLIDATE));
        return status.counts() && (consolidateCounts || !waiting);
    }

    private boolean open(CriterionStatus status) {
        return status.verdict() == Verdict.NO_DATA;
    }

    private static BigDecimal percent(long count, int of) {
        return of == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }
}
