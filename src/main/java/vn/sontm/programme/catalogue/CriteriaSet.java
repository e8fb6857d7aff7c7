package vn.sontm.programme.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * bộ tiêu chí: one version of a set of criteria, as data.
 *
 * @param period the years that it is for, such as "2021-2025"
 * @param level whom it applies to: begins with {@code xa} for communes, with {@code ho-so} for a checklist, else the
 *     kind of a subject inside a commune
 * @param defaultList the threshold list of units that carry none of this set's
 * @param prerequisite id of the set that comes before this one
 */
public record CriteriaSet(
        String id,
        String title,
        String decision,
        String period,
        String level,
        List<Region> regions,
        Optional<String> defaultList,
        List<Group> groups,
        Optional<String> prerequisite,
        List<Criterion> criteria) {
    private static final Pattern YEARS = Pattern.compile("\\s*(\\d{4})\\s*[-–]\\s*(\\d{4})\\s*");

    /** What a set is applied to. */
    public enum Scope {
        /** The commune itself; counts in totals. */
        COMMUNE,
        /** Subjects inside a commune whose kind is the set's level. */
        SUBJECT,
        /** A list to tick off for each commune; never in totals. */
        CHECKLIST
    }

    public CriteriaSet {
        regions = List.copyOf(regions);
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
    }

    public Scope scope() {
        if (level.startsWith("xa")) {
            return Scope.COMMUNE;
        }
        return level.startsWith("ho-so") ? Scope.CHECKLIST : Scope.SUBJECT;
    }

    /** Whether the set is for a year; one whose period names no years is for all. */
    public boolean isFor(int year) {
        var years = YEARS.matcher(period);
        return !years.matches() || Integer.parseInt(years.group(1)) <= year && year <= Integer.parseInt(years.group(2));
    }

    public Stream<Indicator> indicators() {
        return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
    }

    public Optional<Criterion> criterion(int number) {
        return criteria.stream()
                .filter(criterion -> criterion.number() == number)
                .findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /** What a figure is entered for: {@code 2.1} or {@code 14.1#2}. */
    public Optional<Measure> measure(String address) {
        var mark = address.indexOf('#');
        if (mark < 0) {
            return indicator(address).map(Indicator::measure);
        }
        return indicator(address.substring(0, mark))
                .flatMap(indicator -> indicator.parts().stream()
                        .filter(part -> Integer.toString(part.number()).equals(address.substring(mark + 1)))
                        .findFirst())
                .map(Part::measure);
    }

    /** The name of a group; its id where the set declares no groups. */
    public String groupName(String group) {
        return groups.stream()
                .filter(known -> known.id().equals(group))
                .findFirst()
                .map(Group::name)
                .orElse(group);
    }

    /** Names of the facts of a commune that conditions of this set speak of. */
    public List<String> facts() {
        return List.copyOf(indicators()
                .flatMap(indicator -> indicator.parts().stream())
                .flatMap(part -> part.condition().stream())
                .map(Condition::fact)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * The threshold lists by which this set judges a unit: its own, or the set's default where it carries none that this
     * set knows. A unit with a list of its own is never judged by the default.
     */
    public List<String> listsFor(List<String> unitLists) {
        var known = regions.stream().map(Region::id).toList();
        return Collections.disjoint(known, unitLists)
                ? defaultList.map(List::of).orElse(List.of())
                : unitLists;
    }
}
