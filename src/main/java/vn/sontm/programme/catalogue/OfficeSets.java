package vn.sontm.programme.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/** The catalogues that offices have entered: where several have entered one set, the office highest up comes first. */
public final class OfficeSets {
    private final Registers registers;
    private final Map<String, Integer> above = new HashMap<>();

    private OfficeSets(Registers registers) {
        this.registers = registers;
    }

    public static List<Entry> of(Registers registers) {
        var sets = new OfficeSets(registers);
        var entries = registers.all(RegisterKind.CATALOGUE);
        var offices = entries.stream().map(entry -> entry.register().unit()).distinct();
        return offices.count() < 2
                ? entries
                : entries.stream()
                        .sorted(Comparator.comparing(entry ->
                                sets.above.computeIfAbsent(entry.register().unit(), sets::unitsAbove)))
                        .toList();
    }

    /** As the units' registers say it, whatever the day: an office does not move to another level. */
    private int unitsAbove(String office) {
        var seen = new HashSet<String>();
        var unit = Optional.of(office);
        while (unit.isPresent() && seen.add(unit.get())) {
            unit = parent(unit.get());
        }
        return seen.size();
    }

    private Optional<String> parent(String unit) {
        return registers
                .find(new Register(RegisterKind.UNIT.code(), unit, "", ""))
                .map(entry -> entry.content().path("parent").asText())
                .filter(parent -> !parent.isEmpty());
    }
}
