package vn.sontm.programme.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;

/** Once the starting states of a criterion are entered for everybody, they and the targets come to the stated total. */
final class StartFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        var starts = new HashMap<String, Map<String, StartState>>();
        for (StatedStart start : reading.plan().starts()) {
            starts.computeIfAbsent(start.criterion(), key -> new HashMap<>()).put(start.subject(), start.state());
        }
        return reading.plan().criteria().stream()
                .flatMap(criterion -> judge(criterion, starts.getOrDefault(criterion.item(), Map.of()), reading));
    }

    private static Stream<Finding> judge(PlanCriterion criterion, Map<String, StartState> starts, FactReading reading) {
        return Stream.of(again(criterion, starts, reading), total(criterion, starts, reading))
                .flatMap(Optional::stream);
    }

    /** Who meets a criterion when the year begins does not attain it. */
    private static Optional<Finding> again(
            PlanCriterion criterion, Map<String, StartState> starts, FactReading reading) {
        var met = criterion.attain().stream()
                .filter(code -> starts.get(code) == StartState.MET)
                .distinct()
                .toList();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.place(criterion)
                        .finding(Slip.START_MET, reading.names(met), "", reading.criterionName(criterion)));
    }

    private static Optional<Finding> total(
            PlanCriterion criterion, Map<String, StartState> starts, FactReading reading) {
        var population = reading.plan().population(criterion.set());
        if (population.isEmpty() || !starts.keySet().containsAll(population)) {
            return Optional.empty();
        }
        var atEnd = new HashSet<>(criterion.asked());
        population.stream().filter(code -> starts.get(code) == StartState.MET).forEach(atEnd::add);
        atEnd.retainAll(population);
        var met = population.stream()
                .filter(code -> starts.get(code) == StartState.MET)
                .count();
        return criterion.target().stream()
                .filter(target -> target.count().isPresent() && target.count().getAsInt() != atEnd.size())
                .map(target -> reading.place(criterion)
                        .finding(
                                Slip.START_TOTAL,
                                TargetFacts.fraction(target.count().getAsInt(), target),
                                CountListRule.two(atEnd.size()),
                                reading.criterionName(criterion),
                                CountListRule.two((int) met)))
                .findFirst();
    }
}
