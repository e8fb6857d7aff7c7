package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sontm.programme.register.Registers;

/**
 * Who stands on a day for the units, and the places inside them, that somebody named before they were recoded, merged or
 * split. What was asked of a unit is asked of whoever stands for it; nothing that was signed is rewritten. {@link #of} and
 * {@link #names} are each other's inverse.
 */
public record Heirs(Units units, Subjects subjects, LocalDate day) {
    /** Everybody stands for himself. */
    public static final Heirs NONE = new Heirs(Units.of(List.of()), new Subjects(List.of()), LocalDate.MIN);

    public static Heirs on(Registers registers, LocalDate day) {
        return new Heirs(Units.from(registers), Subjects.from(registers), day);
    }

    /** As a unit sees it: one that others stand for by now goes on by the codes of its time. */
    public static Heirs seenBy(String unit, Registers registers, LocalDate day) {
        var heirs = on(registers, day);
        return heirs.of(unit).contains(unit) ? heirs : NONE;
    }

    /** Codes of those who stand for a code; the code itself where nobody else does. */
    public List<String> of(String code) {
        if (isPlace(code)) {
            return List.of(place(code));
        }
        var standing = units.resolve(code, day).stream().map(Unit::code).toList();
        return standing.isEmpty() ? List.of(code) : standing;
    }

    /** Each once, in the order in which the codes come. */
    public List<String> of(Collection<String> codes) {
        return codes.stream().flatMap(code -> of(code).stream()).distinct().toList();
    }

    /**
     * All units of this day that somebody is in charge of who was given these: whoever stands for them, what became part of
     * them and has ended, and, before one of them began, what it came out of.
     */
    public Set<String> inCharge(Collection<String> codes) {
        var all = new TreeSet<>(codes);
        all.addAll(of(codes));
        codes.forEach(code -> units.origins(code).stream()
                .filter(origin -> !begun(code) || !existsNow(origin))
                .forEach(all::add));
        return all;
    }

    private boolean existsNow(String unit) {
        return units.find(unit).filter(known -> known.existsOn(day)).isPresent();
    }

    /** The code that the same unit or place bears, whatever else became part of it. */
    public String same(String code) {
        return isPlace(code) ? place(code) : units.codeOn(code, day);
    }

    /** Every code by which somebody may have named a unit or place: its own, and those that it stands for. */
    public Set<String> names(String code) {
        return isPlace(code) ? subjects.names(code) : units.names(code, day);
    }

    /** The code of a unit or place and those that the same one had before, the latest first. */
    public List<String> codes(String code) {
        return isPlace(code) ? subjects.codes(code) : units.earlierCodes(code);
    }

    /** How a unit last began out of others by a day; empty for places and for units that always were. */
    public Optional<Formation> formation(String code, LocalDate by) {
        return units.formations(code).stream()
                .filter(formation -> formation.happenedBy(by))
                .findFirst();
    }

    private static boolean isPlace(String code) {
        return code.contains("/");
    }

    private String place(String code) {
        var seen = new TreeSet<>(Set.of(code));
        var last = code;
        for (var next = moved(last); next.filter(seen::add).isPresent(); next = moved(last)) {
            last = next.get();
        }
        return last;
    }

    /** Where a place is now that its unit has been merged, split or recoded; what stands for one that was entered twice. */
    private Optional<String> moved(String code) {
        return subjects.movedFrom(code)
                .filter(subject -> begun(subject.unit()))
                .map(Subject::code)
                .or(() -> subjects.standingFor(code));
    }

    private boolean begun(String unit) {
        return units.find(unit).stream()
                .flatMap(known -> known.span().from().stream())
                .noneMatch(day::isBefore);
    }

    /** The units that stand for these codes, as far as they are known here. */
    public Stream<Unit> unitsOf(Collection<String> codes) {
        return of(codes).stream().flatMap(code -> units.find(code).stream());
    }
}
