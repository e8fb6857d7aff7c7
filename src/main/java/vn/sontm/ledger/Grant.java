package vn.sontm.ledger;

import java.util.HashSet;
import java.util.Set;

/**
 * What an enrolment gives a PC. {@code units} are the unit codes whose registers it may write ("*" for every unit);
 * {@code sets} and {@code criteria} ("set/number") narrow a department, empty means no narrowing. {@code signingKey} and
 * {@code encryptionKey} are the PC's public keys (raw Ed25519 and X25519, in hexadecimal).
 */
public record Grant(
        DeviceId device,
        String unit,
        Role role,
        Set<String> units,
        Set<String> sets,
        Set<String> criteria,
        boolean mayEnrol,
        String signingKey,
        String encryptionKey) {
    public Grant {
        units = Set.copyOf(units);
        sets = Set.copyOf(sets);
        criteria = Set.copyOf(criteria);
    }

    public boolean covers(String unitCode) {
        return units.contains("*") || units.contains(unitCode);
    }

    /** The same grant for no more units than those ("*" stands for every unit). */
    Grant within(Set<String> coverage) {
        if (coverage.contains("*")) {
            return this;
        }
        var kept = new HashSet<>(units.contains("*") ? coverage : units);
        kept.retainAll(coverage);
        return new Grant(device, unit, role, kept, sets, criteria, mayEnrol, signingKey, encryptionKey);
    }
}
