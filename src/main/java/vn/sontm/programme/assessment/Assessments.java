package vn.sontm.programme.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * From registers to statuses. What offices wrote is read once when this is made; what a unit wrote, once for each call.
 * A pure function of the registers: the same registers give the same statuses on every PC.
 */
public final class Assessments {
    private final Registers registers;
    private final CriteriaSets sets;
    private final Units units;
    private final Subjects subjects;
    private final Confirmations confirmations;
    private final PlanFacts plan;

    private Assessments(Registers registers) {
        this.registers = registers;
        this.sets = CriteriaSets.from(registers);
        this.units = Units.from(registers);
        this.subjects = Subjects.from(registers);
        this.confirmations = new Confirmations(new OfficeEntries(registers.all(RegisterKind.CONFIRMATION)));
        this.plan = new PlanFacts(registers);
    }

    public static Assessments of(Registers registers) {
        return new Assessments(registers);
    }

    public CriteriaSets sets() {
        return sets;
    }

    /** Everything known of one unit; refuses with {@code UNIT_UNKNOWN}. */
    public UnitStatus unit(String unit, Period period) {
        return assess(units.get(unit), period, new UnitRegisters(kind -> registers.ofUnit(kind, unit)));
    }

    /**
     * All communes below an office that exist at the period's end, in the order of their names, and the official totals of
     * every commune set; refuses with {@code UNIT_UNKNOWN}.
     */
    public OfficeStatus office(String office, Period period) {
        var day = period.lastDay();
        var name = units.get(office).nameOn(day);
        var byUnit = byUnit();
        var statuses = units.communes(office, day).stream()
                .map(unit -> assess(
                        unit, period, new UnitRegisters(kind -> byUnit.get(kind).getOrDefault(unit.code(), List.of()))))
                .toList();
        return new OfficeStatus(office, name, period, statuses, totals(office, period, statuses));
    }

    /**
     * The units that totals of a set count over: the plan's population, else every commune below the office.
     */
    public List<String> population(String set, String office, Period period) {
        return plan.population(set, period.year(), List.of(office))
                .orElseGet(() -> units.communes(office, period.lastDay()).stream()
                        .map(Unit::code)
                        .toList());
    }

    /** One reading of each kind for all units. */
    private Map<RegisterKind, Map<String, List<Entry>>> byUnit() {
        var entries = new EnumMap<RegisterKind, Map<String, List<Entry>>>(RegisterKind.class);
        UnitRegisters.KINDS.forEach(kind -> entries.put(
                kind,
                registers.all(kind).stream()
                        .collect(Collectors.groupingBy(entry -> entry.register().unit()))));
        return entries;
    }

    private UnitStatus assess(Unit unit, Period period, UnitRegisters entries) {
        var day = period.lastDay();
        var offices = units.ancestors(unit.code(), day).stream().map(Unit::code).toList();
        var view = new UnitView(unit.code(), unit.regions(), offices, period, sets, entries, confirmations, plan);
        var assessor = new SetAssessor(view, subjects, unit.nameOn(day));
        var applicable = unit.levelOn(day).equals(Unit.COMMUNE) ? sets.all() : List.<CriteriaSet>of();
        return new UnitStatus(
                unit.code(),
                unit.nameOn(day),
                period,
                applicable.stream()
                        .flatMap(set -> assessor.assess(set).stream())
                        .toList());
    }

    private List<CriterionTotal> totals(String office, Period period, List<UnitStatus> statuses) {
        return sets.all().stream()
                .filter(set -> set.scope() == CriteriaSet.Scope.COMMUNE)
                .flatMap(set -> totals(set, office, period, statuses).stream())
                .toList();
    }

    private List<CriterionTotal> totals(CriteriaSet set, String office, Period period, List<UnitStatus> statuses) {
        var population = population(set.id(), office, period);
        var totals = new Totals(population, plan.consolidateCounts(period.year()));
        var counted = statuses.stream()
                .filter(status -> population.contains(status.unit()))
                .flatMap(status -> status.sets().stream())
                .filter(status -> status.id().equals(set.id()))
                .flatMap(status -> status.subjects().stream())
                .toList();
        return set.criteria().stream()
                .map(criterion -> totals.of(
                        set.id(),
                        criterion.number(),
                        criterion.name(),
                        counted.stream()
                                .flatMap(subject -> subject.criterion(criterion.number()).stream())
                                .toList(),
                        plan.count(
                                plan.criterion(set.id() + "/" + criterion.number(), period.year(), List.of(office)))))
                .toList();
    }
}
