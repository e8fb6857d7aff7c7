package vn.sontm.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** For every unit and with no narrowing: an office's PC at the top of its tree, or above it. */
    public static Grant everywhere(
            DeviceId device, String unit, Role role, boolean mayEnrol, String signingKey, String encryptionKey) {
        return new Grant(device, unit, role, Set.of("*"), Set.of(), Set.of(), mayEnrol, signingKey, encryptionKey);
    }

    /** An office covers, with a unit, the departments of that unit's office. */
    public boolean covers(String unitCode) {
        return units.contains("*")
                || units.contains(unitCode)
                || role == Role.OFFICE
                        && DepartmentCode.office(unitCode)
                                .filter(units::contains)
                                .isPresent();
    }

    /** The same PC as one of the office above. */
    Grant higher() {
        return everywhere(device, unit, Role.HIGHER, mayEnrol, signingKey, encryptionKey);
    }

    /** The same rights for the PC with these keys. */
    public Grant heldBy(DeviceId other, String otherSigningKey, String otherEncryptionKey) {
        return new Grant(other, unit, role, units, sets, criteria, mayEnrol, otherSigningKey, otherEncryptionKey);
    }

    /** The same PC for these units. */
    public Grant over(Set<String> others) {
        return new Grant(device, unit, role, others, sets, criteria, mayEnrol, signingKey, encryptionKey);
    }

    /** The same grant for no more than those above cover ("*" stands for all of it). */
    Grant within(Collection<Grant> above) {
        var kept = units.stream()
                .filter(code -> above.stream().anyMatch(grant -> grant.covers(code)))
                .collect(Collectors.toSet());
        if (units.contains("*")) {
            above.forEach(grant -> kept.addAll(grant.units()));
        }
        return over(kept);
    }
}
