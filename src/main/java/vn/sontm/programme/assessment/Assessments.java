package vn.sontm.programme.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.proof.Proofs;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;

/**
 * From registers to statuses. What offices wrote is read once when this is made; what a unit wrote, once for each call and
 * unit after unit: the figures of all units over years would not fit into the memory of an office PC.
 * A pure function of the registers: the same registers give the same statuses on every PC.
 */
public final class Assessments {
    private final Registers registers;
    private final CriteriaSets sets;
    private final Units units;
    private final Subjects subjects;
    private final Confirmations confirmations;
    private final PlanFacts plan;
    private final List<Entry> asked;
    private final Combinations combinations;

    private Assessments(Registers registers, OfficeWords words) {
        this.registers = registers;
        this.sets = words.sets();
        this.units = words.units();
        this.subjects = words.subjects();
        this.confirmations = words.confirmations();
        this.plan = words.plan();
        this.asked = words.asked();
        this.combinations = words.combinations();
    }

    public static Assessments of(Registers registers) {
        return new Assessments(registers, registers.derived(OfficeWords.class, OfficeWords.class, OfficeWords::of));
    }

    public CriteriaSets sets() {
        return sets;
    }

    /** Everything known of one unit; refuses with {@code UNIT_UNKNOWN}. */
    public UnitStatus unit(String unit, Period period) {
        return judged(units.get(unit), period);
    }

    /** One set of one unit, empty where the unit has nothing of it; refuses with {@code UNIT_UNKNOWN}. */
    public Optional<SetStatus> set(String unit, String set, Period period) {
        var known = units.get(unit);
        return isLocked(known)
                ? judged(known, period).sets().stream()
                        .filter(status -> status.id().equals(set))
                        .findFirst()
                : applicable(known, period.lastDay()).stream()
                        .filter(applicable -> applicable.id().equals(set))
                        .findFirst()
                        .flatMap(assessor(known, period)::assess);
    }

    /**
     * One set of each unit that {@link #office} would judge, where it has something of it; who asks looks at one after
     * another, because all of them do not fit into memory.
     */
    public Map<String, Supplier<Optional<SetStatus>>> sets(String office, String set, Period period) {
        return each(office, period, (unit, judgedAt) -> set(unit.code(), set, judgedAt));
    }

    /** Each unit that {@link #office} would judge, one after another like {@link #sets}. */
    Map<String, Supplier<UnitStatus>> units(String office, Period period) {
        return each(office, period, this::judged);
    }

    private <T> Map<String, Supplier<T>> each(String office, Period period, BiFunction<Unit, Period, T> judge) {
        var statuses = new LinkedHashMap<String, Supplier<T>>();
        units.communes(office, period.lastDay())
                .forEach(unit -> statuses.put(unit.code(), () -> judge.apply(unit, period)));
        dissolved(office, period).forEach(unit -> statuses.put(unit.code(), () -> judge.apply(unit, lastPeriod(unit))));
        return statuses;
    }

    /**
     * All communes below an office that exist at the period's end, in the order of their names, and the official totals of
     * every commune set; refuses with {@code UNIT_UNKNOWN}. A commune of the plan's population that is dissolved stays in
     * the totals with its last word: the plan has frozen whom it counts over.
     */
    public OfficeStatus office(String office, Period period) {
        var day = period.lastDay();
        var name = units.get(office).nameOn(day);
        var statuses = units.communes(office, day).stream()
                .map(unit -> judged(unit, period))
                .toList();
        var dissolved = dissolved(office, period).stream()
                .map(unit -> ended(unit, judged(unit, lastPeriod(unit))))
                .toList();
        return new OfficeStatus(
                office, name, period, statuses, dissolved, totals(office, period, both(statuses, dissolved)));
    }

    /** The totals alone, from what {@link #units} gave. */
    OfficeStatus totalsOnly(String office, Period period, List<UnitStatus> judged) {
        var name = units.get(office).nameOn(period.lastDay());
        return new OfficeStatus(office, name, period, List.of(), totals(office, period, judged));
    }

    private static List<UnitStatus> both(List<UnitStatus> statuses, List<UnitStatus> dissolved) {
        return Stream.concat(statuses.stream(), dissolved.stream()).toList();
    }

    private static UnitStatus ended(Unit unit, UnitStatus status) {
        var until = VietnameseNumbers.format(unit.span().until().orElseThrow());
        var name = Messages.text("assessment.dissolved", status.name(), until);
        return new UnitStatus(status.unit(), name, status.period(), status.sets());
    }

    /** Communes of the plan's populations that ended before the period did and that no other code stands for. */
    private List<Unit> dissolved(String office, Period period) {
        return sets.all().stream()
                .filter(set -> set.scope() == CriteriaSet.Scope.COMMUNE)
                .flatMap(set -> population(set.id(), office, period).stream())
                .distinct()
                .flatMap(code -> units.find(code).stream())
                .filter(unit ->
                        unit.span().until().filter(period.lastDay()::isAfter).isPresent())
                .toList();
    }

    /** The last month at whose end the unit existed. */
    private static Period lastPeriod(Unit unit) {
        var last = unit.span().until().orElseThrow();
        var month = YearMonth.from(last);
        return Period.month(last.equals(month.atEndOfMonth()) ? month : month.minusMonths(1));
    }

    private Map<String, List<String>> moved(String unit) {
        var moved = new LinkedHashMap<String, List<String>>();
        subjects.ofUnit(unit).stream()
                .map(subject -> subjects.codes(subject.code()))
                .filter(codes -> codes.size() > 1)
                .forEach(codes -> moved.put(codes.getFirst(), codes.subList(1, codes.size())));
        return moved;
    }

    /** A locked unit is judged by what its lock names, offices' words such as thresholds and weights included. */
    private UnitStatus judged(Unit unit, Period period) {
        return isLocked(unit)
                ? registers
                        .seenBy(unit.code())
                        .derived(UnitStatus.class, new Judged(unit, period), then -> of(then).then(unit, period))
                : assess(unit, period);
    }

    private boolean isLocked(Unit unit) {
        return registers.seenBy(unit.code()) != registers;
    }

    private UnitStatus then(Unit unit, Period period) {
        return assess(units.find(unit.code()).orElse(unit), period);
    }

    /** @param unit as it is known now, where it was not known then */
    private record Judged(Unit unit, Period period) {}

    /**
     * The units that totals of a set count over: the plan's population, else every commune below the office. A plan that
     * names a unit counts what it came out of as long as that stands.
     */
    public List<String> population(String set, String office, Period period) {
        return plan.population(set, period.year(), List.of(office))
                .map(population -> population.codes().stream()
                        .flatMap(code -> units.meantOn(code, period.lastDay()).stream())
                        .distinct()
                        .toList())
                .orElseGet(() -> units.communes(office, period.lastDay()).stream()
                        .map(Unit::code)
                        .toList());
    }

    private UnitStatus assess(Unit unit, Period period) {
        var day = period.lastDay();
        var assessor = assessor(unit, period);
        return new UnitStatus(
                unit.code(),
                unit.nameOn(day),
                period,
                applicable(unit, day).stream()
                        .flatMap(set -> assessor.assess(set).stream())
                        .toList());
    }

    private List<CriteriaSet> applicable(Unit unit, LocalDate day) {
        return unit.levelOn(day).equals(Unit.COMMUNE) ? sets.all() : List.of();
    }

    private SetAssessor assessor(Unit unit, Period period) {
        var day = period.lastDay();
        var known = new HashMap<String, UnitRegisters>();
        Function<String, UnitRegisters> entries = code -> known.computeIfAbsent(
                code,
                key -> new UnitRegisters(new OwnEntries(units.earlierCodes(key), moved(key), registers::ofUnit)::of));
        var lineage = new Lineage(unit.code(), units, combinations, entries);
        var offices = units.ancestors(unit.code(), day).stream().map(Unit::code).toList();
        var own = new OwnEntries(units.earlierCodes(unit.code()), moved(unit.code()), registers::ofUnit);
        var view = new UnitView(
                units.earlierCodes(unit.code()),
                unit.listsOn(day),
                offices,
                period,
                sets,
                entries.apply(unit.code()),
                lineage,
                confirmations,
                proofs(own, unit.code(), offices),
                plan,
                new Heirs(units, subjects, day));
        return new SetAssessor(view, subjects, unit.nameOn(day));
    }

    private Proofs proofs(OwnEntries own, String unit, List<String> offices) {
        return new Proofs(
                own.of(RegisterKind.EVIDENCE),
                own.of(RegisterKind.DOCUMENT_FILE),
                asked.stream()
                        .filter(entry -> entry.register().subject().equals(unit)
                                || offices.contains(entry.register().subject()))
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
        var members = Set.copyOf(population);
        var counted = statuses.stream()
                .filter(status -> members.contains(status.unit()))
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
