package vn.sontm.programme.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontm.programme.plan.PlanCriterion;

/** Nobody is named twice in a list of a criterion, nor in two of its lists. */
final class ListFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading.plan().criteria().stream().flatMap(criterion -> judge(criterion, reading));
    }

    private static Stream<Finding> judge(PlanCriterion criterion, FactReading reading) {
        var lists = List.of(criterion.attain(), criterion.consolidate(), criterion.maintain());
        var place = reading.place(criterion);
        var twice = lists.stream()
                .filter(list -> !repeated(list).isEmpty())
                .map(list -> place.finding(
                        Slip.LIST_DUPLICATE, reading.names(repeated(list)), new HashSet<>(list).size(), list.size()));
        var shared = repeated(lists.stream()
                .flatMap(list -> new HashSet<>(list).stream())
                .sorted()
                .toList());
        var both = shared.isEmpty()
                ? Stream.<Finding>empty()
                : Stream.of(
                        place.finding(Slip.TARGET_TWICE, reading.names(shared), "", reading.criterionName(criterion)));
        return Stream.concat(twice, both);
    }

    private static Set<String> repeated(List<String> codes) {
        var seen = new HashSet<String>();
        var repeated = new TreeSet<String>();
        codes.stream().filter(code -> !seen.add(code)).forEach(repeated::add);
        return repeated;
    }
}
