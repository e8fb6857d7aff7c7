package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontm.programme.plan.PlanCriterion;

/**
 * A criterion names only whom its set is for: nobody outside the population; who holds the set's title already
 * consolidates, who does not attains.
 */
final class GroupFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading.plan().criteria().stream()
                .flatMap(criterion -> Stream.of(
                                outside(criterion, reading),
                                already(criterion, reading),
                                consolidating(criterion, reading))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> outside(PlanCriterion criterion, FactReading reading) {
        var population = reading.plan().population(criterion.set());
        var strangers = criterion.asked().stream()
                .filter(code -> !population.contains(code))
                .toList();
        return finding(Slip.GROUP_TOO_LOW, strangers, criterion, reading);
    }

    private static Optional<Finding> already(PlanCriterion criterion, FactReading reading) {
        var holders = reading.holders(criterion.set());
        var raised =
                criterion.attain().stream().filter(holders::contains).distinct().toList();
        return finding(Slip.GROUP_ALREADY, raised, criterion, reading);
    }

    private static Optional<Finding> consolidating(PlanCriterion criterion, FactReading reading) {
        Set<String> holders = reading.holders(criterion.set());
        var others = criterion.consolidate().stream()
                .filter(code -> !holders.isEmpty() && !holders.contains(code))
                .distinct()
                .toList();
        return finding(Slip.GROUP_CONSOLIDATE, others, criterion, reading);
    }

    private static Optional<Finding> finding(
            Slip slip, List<String> codes, PlanCriterion criterion, FactReading reading) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.place(criterion)
                        .finding(
                                slip,
                                reading.names(codes),
                                reading.title(criterion.set()),
                                reading.criterionName(criterion),
                                reading.setName(criterion.set())));
    }
}
