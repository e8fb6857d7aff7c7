package vn.sontm.programme.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.SourceLine;
import vn.sontm.programme.check.text.SourceText;
import vn.sontm.programme.plan.FormerPlan;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/** Recomputes everything that a plan states and lists each contradiction, the gravest first. */
public final class PlanCheck {
    private PlanCheck() {}

    /** Checks a plan's text as it stands in a plain text file. */
    public static List<Finding> check(String plain) {
        return gravestFirst(text(PlanReading.of(SourceText.read(plain))));
    }

    /**
     * Checks a plan's printed text and its data. What the text says wrong and the data repeats is listed once.
     *
     * @param sets the criteria sets that are known here; they tell whose title a set gives and how many criteria it has
     * @param units that are known here; they tell whom the units of the plan came out of
     */
    public static List<Finding> check(Plan plan, CriteriaSets sets, Units units) {
        var former = FormerNames.of(plan, units);
        var lines = plan.text().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> new SourceLine(line.number(), line.text()))
                .toList();
        var reading = PlanReading.of(SourceText.read(lines), Optional.of(names(plan, former)));
        var printed = text(reading).toList();
        var said = new SaidInText(reading, printed);
        var before = new EarlierFindings(
                FormerPlan.all(plan, units).stream()
                        .map(one -> facts(new FactReading(one, sets)).toList())
                        .toList(),
                NameFamilies.of(former.formers()));
        var facts = facts(new FactReading(plan, sets))
                .filter(fact ->
                        !said.repeats(fact) && before.like(fact).stream().noneMatch(said::repeats));
        return gravestFirst(Stream.of(
                        printed.stream(),
                        former.summed(reading, gravestFirst(facts), before),
                        UncountedUnits.check(new FactReading(plan, sets), units))
                .flatMap(found -> found));
    }

    /** The part of it that says which communes totals leave out or count twice since units were reformed. */
    public static List<Finding> uncounted(Plan plan, CriteriaSets sets, Units units) {
        return gravestFirst(UncountedUnits.check(new FactReading(plan, sets), units));
    }

    /** Each once, where a criterion and its tasks, or two sets, share what is wrong. */
    private static Stream<Finding> facts(FactReading reading) {
        var found = new LinkedHashMap<List<String>, Finding>();
        FactRules.ALL.stream()
                .flatMap(rule -> rule.check(reading))
                .forEach(finding -> found.putIfAbsent(
                        List.of(finding.code(), finding.place(), finding.printed(), finding.computed()), finding));
        return found.values().stream();
    }

    private static Stream<Finding> text(PlanReading reading) {
        return TextRules.ALL.stream().flatMap(rule -> rule.check(reading));
    }

    private static List<Finding> gravestFirst(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /**
     * The names that the text may speak of: the units that sets count over, those that came out of others and what these
     * were; all, where sets count over none.
     */
    private static Collection<String> names(Plan plan, FormerNames former) {
        var counted = plan.sets().stream()
                .map(PlanSet::units)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        var units = plan.units().stream()
                .filter(unit -> counted.contains(unit.code()))
                .toList();
        var named = (units.isEmpty() ? plan.units() : units).stream().map(Unit::name);
        return Stream.concat(named, former.names()).distinct().toList();
    }
}
