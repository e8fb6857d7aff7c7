package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Set;
import vn.sontm.programme.unit.Heirs;

/**
 * The part of the programme that a department is in charge of.
 *
 * @param units codes of the units; {@code *} for all
 * @param sets ids of criteria sets; none for all
 * @param criteria set/number; none for all
 */
public record Slice(Set<String> units, Set<String> sets, Set<String> criteria) {
    /** Everything: what an office sees. */
    public static final Slice WHOLE = new Slice(Set.of("*"), Set.of(), Set.of());

    public Slice {
        units = Set.copyOf(units);
        sets = Set.copyOf(sets);
        criteria = Set.copyOf(criteria);
    }

    /** As its units stand on a day: what was signed names them as they were then. */
    public Slice asOf(Heirs heirs) {
        return units.contains("*") ? this : new Slice(heirs.inCharge(units), sets, criteria);
    }

    public boolean covers(String unit) {
        return units.contains("*") || units.contains(unit);
    }

    /** Whether anything of a set belongs to it. */
    public boolean has(String set) {
        return (sets.isEmpty() || sets.contains(set))
                && (criteria.isEmpty() || criteria.stream().anyMatch(item -> item.startsWith(set + "/")));
    }

    public boolean has(String set, int criterion) {
        return has(set) && (criteria.isEmpty() || criteria.contains(set + "/" + criterion));
    }

    /** The same units with everything that they are judged by. */
    public Slice area() {
        return new Slice(units, Set.of(), Set.of());
    }

    /** Whether some unit of an office is none of its. */
    public boolean isPart(OfficeStatus office) {
        return !office.units().stream().allMatch(unit -> covers(unit.unit()));
    }

    /** Its units under its criteria. Totals stay only where it covers all units: half of them would be no total. */
    public OfficeStatus of(OfficeStatus office) {
        if (equals(WHOLE)) {
            return office;
        }
        var whole = !isPart(office);
        return new OfficeStatus(
                office.office(),
                office.name(),
                office.period(),
                of(office.units()),
                of(office.dissolved()),
                office.totals().stream()
                        .filter(total -> whole && has(total.set(), total.number()))
                        .toList());
    }

    private List<UnitStatus> of(List<UnitStatus> units) {
        return units.stream().filter(unit -> covers(unit.unit())).map(this::of).toList();
    }

    /** Its criteria of a unit. */
    public UnitStatus of(UnitStatus unit) {
        return new UnitStatus(
                unit.unit(),
                unit.name(),
                unit.period(),
                unit.sets().stream().filter(set -> has(set.id())).map(this::of).toList());
    }

    /** Its criteria of one set. */
    public SetStatus of(SetStatus set) {
        var subjects =
                set.subjects().stream().map(subject -> of(set.id(), subject)).toList();
        var of = subjects.stream()
                .mapToInt(subject -> subject.criteria().size())
                .max()
                .orElse(0);
        return new SetStatus(set.id(), set.name(), set.counted(), of, set.unconfirmed(), subjects);
    }

    private SubjectStatus of(String set, SubjectStatus subject) {
        List<CriterionStatus> kept = subject.criteria().stream()
                .filter(criterion -> has(set, criterion.number()))
                .toList();
        var required = kept.stream()
                .filter(criterion -> criterion.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        return new SubjectStatus(subject.subject(), subject.name(), (int) required, kept);
    }
}
