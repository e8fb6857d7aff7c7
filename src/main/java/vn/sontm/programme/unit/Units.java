package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * All units as a graph in which every edge has dates: parents and children as they were on a day, and the units that
 * stand for a code after renames, recodes, mergers and splits. Lists of units are in Vietnamese dictionary order of their
 * names.
 */
public final class Units {
    private final SortedMap<String, Unit> byCode = new TreeMap<>();

    private Units(Collection<Unit> units) {
        units.forEach(unit -> byCode.put(unit.code(), unit));
    }

    public static Units of(Collection<Unit> units) {
        return new Units(units);
    }

    public static Units from(Registers registers) {
        return of(registers.all(RegisterKind.UNIT).stream()
                .map(entry -> UnitFormat.read(entry.register().subject(), entry.content()))
                .toList());
    }

    public Collection<Unit> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Refuses with {@link ErrorCode#UNIT_UNKNOWN}. */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new Refusal(ErrorCode.UNIT_UNKNOWN, code));
    }

    /** The name on a day; the code itself where the unit is not known here. */
    public String nameOn(String code, LocalDate day) {
        return find(code).map(unit -> unit.nameOn(day)).orElse(code);
    }

    /** The units that lie directly below and exist on the day. */
    public List<Unit> children(String code, LocalDate day) {
        var order = VietnameseText.order();
        return byCode.values().stream()
                .filter(unit -> unit.existsOn(day))
                .filter(unit -> unit.parentOn(day).filter(code::equals).isPresent())
                .sorted(Comparator.comparing((Unit unit) -> unit.nameOn(day), order)
                        .thenComparing(Unit::code))
                .toList();
    }

    /** Everything below on a day, each unit before its own children; the unit itself is not among them. */
    public List<Unit> subtree(String code, LocalDate day) {
        var found = new ArrayList<Unit>();
        descend(code, day, new TreeSet<>(Set.of(code)), found);
        return found;
    }

    /** The communes below on a day. */
    public List<Unit> communes(String code, LocalDate day) {
        return subtree(code, day).stream()
                .filter(unit -> unit.levelOn(day).equals(Unit.COMMUNE))
                .toList();
    }

    /** The units above on a day, the nearest first. */
    public List<Unit> ancestors(String code, LocalDate day) {
        var found = new ArrayList<Unit>();
        var seen = new TreeSet<>(Set.of(code));
        var parent = find(code).flatMap(unit -> unit.parentOn(day));
        while (parent.isPresent() && seen.add(parent.get())) {
            var unit = find(parent.get());
            unit.ifPresent(found::add);
            parent = unit.flatMap(known -> known.parentOn(day));
        }
        return found;
    }

    /**
     * The units that stand for a code on a day: itself until a successor's first day, then its successors, followed as
     * far as they go; several after a split, none for an unknown code.
     */
    public List<Unit> resolve(String code, LocalDate day) {
        var codes = new LinkedHashSet<String>();
        follow(code, day, new TreeSet<>(), codes);
        return codes.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** The codes that name this unit as a direct successor, with the way it happened. */
    public Map<String, Succession> predecessors(String code) {
        var found = new TreeMap<String, Succession>();
        byCode.values()
                .forEach(unit -> unit.successors().stream()
                        .filter(succession ->
                                succession.unit().equals(code) && !unit.code().equals(code))
                        .forEach(succession -> found.put(unit.code(), succession)));
        return found;
    }

    private void descend(String code, LocalDate day, Set<String> seen, List<Unit> found) {
        for (var child : children(code, day)) {
            if (seen.add(child.code())) {
                found.add(child);
                descend(child.code(), day, seen, found);
            }
        }
    }

    private void follow(String code, LocalDate day, Set<String> seen, Set<String> standing) {
        var successors = find(code).stream()
                .flatMap(unit -> unit.successors().stream())
                .filter(succession -> !succession.on().isAfter(day))
                .map(Succession::unit)
                .toList();
        if (!seen.add(code) || successors.isEmpty() || successors.contains(code)) {
            standing.add(code);
        }
        successors.stream().filter(next -> !seen.contains(next)).forEach(next -> follow(next, day, seen, standing));
    }
}
