package vn.sontm.programme.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.Mention;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * What the units of a plan were called that the present ones came out of. Where the data names the present ones and the
 * printed text still the former, all that does not agree for this reason is one finding that holds the others.
 *
 * @param formers the former names by the present one
 */
record FormerNames(Map<String, Set<String>> formers) {
    static FormerNames of(Plan plan, Units units) {
        var formers = new TreeMap<String, Set<String>>();
        for (var unit : plan.units()) {
            units.origins(unit.code()).stream()
                    .flatMap(code -> units.find(code).stream())
                    .map(Unit::lastName)
                    .forEach(name -> formers.computeIfAbsent(unit.name(), known -> new TreeSet<>())
                            .add(name));
        }
        return new FormerNames(formers);
    }

    /** What a text may call the units: the former and the present ones. */
    Stream<String> names() {
        return Stream.concat(
                formers.keySet().stream(), formers.values().stream().flatMap(Collection::stream));
    }

    /**
     * What was found in the data, with one finding for all that is about those whom the text calls by a former name.
     *
     * @param earlier what would be found without what the units came out of; no name has to do with that
     */
    Stream<Finding> summed(PlanReading reading, List<Finding> facts, EarlierFindings earlier) {
        var printed = printed(reading);
        if (printed.isEmpty()) {
            return facts.stream();
        }
        var now = now(printed);
        var about = about(now);
        var within = facts.stream()
                .filter(fact -> about.matcher(fact.message()).find())
                .filter(fact -> earlier.like(fact).isEmpty())
                .toList();
        return within.isEmpty()
                ? facts.stream()
                : Stream.concat(
                        Stream.of(Slip.FORMER_NAMES
                                .at(
                                        printed.getFirst().span(),
                                        printed.stream()
                                                .map(Mention::name)
                                                .distinct()
                                                .toList(),
                                        now,
                                        within.size())
                                .holding(within)),
                        facts.stream().filter(fact -> !within.contains(fact)));
    }

    /** A name that the present unit bears as well tells nothing. */
    private List<Mention> printed(PlanReading reading) {
        var old = formers.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().filter(name -> !name.equals(entry.getKey())))
                .collect(Collectors.toSet());
        return reading.mentions().stream()
                .filter(mention -> old.contains(mention.name()))
                .toList();
    }

    private List<String> now(List<Mention> printed) {
        return formers.entrySet().stream()
                .filter(entry ->
                        printed.stream().anyMatch(mention -> entry.getValue().contains(mention.name())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Pattern about(List<String> now) {
        var former = now.stream().flatMap(name -> formers.get(name).stream());
        return VietnameseText.whole(Stream.concat(now.stream(), former).toList());
    }
}
