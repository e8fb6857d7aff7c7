package vn.sontm.ui.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.merger.Combinations;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.ui.common.Snapshot;

/**
 * The units as they are on a day, as a tree, and all that the decisions about them are made from.
 *
 * @param own code of the unit that this workspace writes for
 */
record UnitFacts(
        LocalDate day,
        Units units,
        Subjects subjects,
        CriteriaSets sets,
        Combinations combinations,
        String own,
        List<UnitLine> lines) {
    UnitFacts {
        lines = List.copyOf(lines);
    }

    /** @param ended whether units that do not exist on the day are listed too */
    static UnitFacts of(Snapshot snapshot, LocalDate day, boolean ended) {
        var units = snapshot.units();
        var below = units.below(day);
        var lines = new ArrayList<UnitLine>();
        var seen = new HashSet<String>();
        for (var unit : units.all()) {
            if (isRoot(units, unit, day)) {
                add(units, below, unit, day, 0, seen, lines);
            }
        }
        if (ended) {
            units.all().stream()
                    .filter(unit -> !unit.existsOn(day) && seen.add(unit.code()))
                    .forEach(unit -> lines.add(UnitLine.of(unit, units, day, 0)));
        }
        return new UnitFacts(
                day,
                units,
                Subjects.from(snapshot.registers()),
                snapshot.sets(),
                Combinations.from(snapshot.registers()),
                snapshot.identity().unit(),
                lines);
    }

    private static boolean isRoot(Units units, Unit unit, LocalDate day) {
        return unit.existsOn(day)
                && unit.parentOn(day)
                        .flatMap(units::find)
                        .filter(parent -> parent.existsOn(day))
                        .isEmpty();
    }

    private static void add(
            Units units,
            Map<String, List<Unit>> below,
            Unit unit,
            LocalDate day,
            int depth,
            Set<String> seen,
            List<UnitLine> lines) {
        if (seen.add(unit.code())) {
            lines.add(UnitLine.of(unit, units, day, depth));
            below.getOrDefault(unit.code(), List.of())
                    .forEach(child -> add(units, below, child, day, depth + 1, seen, lines));
        }
    }

    Optional<UnitLine> line(String code) {
        return lines.stream().filter(line -> line.unit().code().equals(code)).findFirst();
    }

    /** Units that exist on the day. */
    List<UnitLine> standing() {
        return lines.stream().filter(line -> line.unit().existsOn(day)).toList();
    }
}
