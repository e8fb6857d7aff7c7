package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.Yardstick;

/** Who is said to consolidate a set's criteria is named in some of them, and nobody else is. */
final class ConsolidationFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading
                .objectives(Yardstick.What.CONSOLIDATE)
                .collect(Collectors.groupingBy(FactReading::set, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(stated -> judge(stated.getKey(), stated.getValue(), reading));
    }

    private static Stream<Finding> judge(String set, List<Objective> stated, FactReading reading) {
        var listed = stated.stream()
                .flatMap(objective -> objective.units().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var named = new LinkedHashMap<String, List<PlanCriterion>>();
        reading.plan()
                .criteria(set)
                .forEach(criterion -> criterion
                        .consolidate()
                        .forEach(code -> named.computeIfAbsent(code, key -> new ArrayList<>())
                                .add(criterion)));
        var place = reading.place(stated.getFirst());
        var unlisted = named.entrySet().stream()
                .filter(entry -> !listed.contains(entry.getKey()))
                .map(entry -> unlisted(entry.getKey(), entry.getValue(), listed, place, reading));
        var nowhere = new TreeSet<>(listed);
        nowhere.removeAll(named.keySet());
        return nowhere.isEmpty()
                ? unlisted
                : Stream.concat(
                        unlisted,
                        Stream.of(place.finding(
                                Slip.CONSOLIDATE_NOWHERE, reading.names(nowhere), "", reading.setName(set))));
    }

    private static Finding unlisted(
            String code, List<PlanCriterion> criteria, Set<String> listed, FactPlace stated, FactReading reading) {
        var first = criteria.getFirst();
        var rising = reading.plan().sets().stream()
                .anyMatch(set -> reading.candidates(set.id()).contains(code));
        return reading.place(first)
                .finding(
                        rising ? Slip.CONSOLIDATE_GOAL : Slip.CONSOLIDATE_UNLISTED,
                        reading.name(code),
                        reading.names(listed),
                        reading.criterionNames(criteria),
                        reading.setName(first.set()),
                        stated.place());
    }
}
