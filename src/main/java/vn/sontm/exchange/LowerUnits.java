package vn.sontm.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Role;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;
import vn.sontm.workspace.WallClock;
import vn.sontm.workspace.Workspace;

/**
 * What a lower office does not cover and might: units that are below it here, and units that it calls its own, which
 * nobody here knows under another office; and what stands for the units of a department. A person looks at them before
 * they are granted.
 */
final class LowerUnits {
    private final Workspace workspace;
    private final Units units;
    private final Set<String> taken;

    LowerUnits(Workspace workspace) {
        this.workspace = workspace;
        this.units = Units.from(workspace.registers());
        this.taken = Audience.believed(workspace)
                .flatMap(grant -> Stream.concat(
                        Stream.of(grant.unit()), grant.role() == Role.OFFICE ? grant.units().stream() : Stream.empty()))
                .collect(Collectors.toSet());
    }

    /** Names by code. */
    SortedMap<String, String> uncovered(Grant office) {
        var today = WallClock.of(workspace).today();
        var found = new TreeMap<String, String>();
        units.subtree(office.unit(), today).forEach(unit -> found.put(unit.code(), unit.fullNameOn(today)));
        found.putAll(claimed(office));
        found.keySet().removeIf(office::covers);
        return found;
    }

    /** Units that stand by now for those that a department was enrolled for; names by code. */
    SortedMap<String, String> heirs(Grant department) {
        var today = WallClock.of(workspace).today();
        var found = new TreeMap<String, String>();
        new Heirs(units, Subjects.from(workspace.registers()), today)
                .unitsOf(department.units())
                .forEach(unit -> found.put(unit.code(), unit.fullNameOn(today)));
        found.keySet().removeIf(department::covers);
        return found;
    }

    /** By the office's own changes, which have no effect here as yet; each below the office or below one of these. */
    private Map<String, String> claimed(Grant office) {
        var said = new LinkedHashMap<String, Change>();
        workspace.store().chain(office.device(), 1).stream()
                .filter(change -> change.register().kind().equals(RegisterKind.UNIT.code()))
                .filter(change -> isNobodys(change.register().subject()))
                .forEach(change -> said.put(change.register().subject(), change));
        said.values().removeIf(change -> change.content().isRemoval());
        var claimed = new LinkedHashMap<String, String>();
        for (var before = -1; before < claimed.size(); ) {
            before = claimed.size();
            said.forEach((code, change) -> {
                var parent = text(change, "parent");
                if (parent.equals(office.unit()) || claimed.containsKey(parent)) {
                    claimed.put(code, (text(change, "title") + " " + text(change, "name")).strip());
                }
            });
        }
        return claimed;
    }

    /** Neither known here, nor written for or covered as an office by anybody who is believed. */
    private boolean isNobodys(String code) {
        return units.find(code).isEmpty() && DepartmentCode.office(code).isEmpty() && !taken.contains(code);
    }

    private static String text(Change unit, String field) {
        return unit.content().json().path(field).asText();
    }
}
