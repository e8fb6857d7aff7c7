package vn.sontm.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.Standing;
import vn.sontm.ledger.WriteRules;
import vn.sontm.programme.register.RegisterKind;

/**
 * Who is believed here: the authority that follows from the trust root, a local fact, and the changes known so far.
 * Without a root nobody is.
 *
 * @param self what this PC may write as long as nobody has enrolled it, by each key that it has had: work starts before
 *     the enrolment comes back
 */
record Trust(Optional<Authority> authority, List<Grant> self, WriteRules rules) {
    static final List<String> CONTROL_KINDS =
            List.of(RegisterKind.ENROLMENT.code(), RegisterKind.REVOCATION.code(), RegisterKind.ADOPTION.code());

    static Trust load(Handle handle, WriteRules rules) {
        return load(handle, rules, change -> true);
    }

    /** As if only the changes inside were known. */
    static Trust load(Handle handle, WriteRules rules, Predicate<Change> inside) {
        var control = new ChangeTable(handle)
                .ofKinds(CONTROL_KINDS).stream().filter(inside).toList();
        return load(handle, rules, control, inside);
    }

    /** @param control the changes that are heard of those that say who is believed */
    static Trust load(Handle handle, WriteRules rules, List<Change> control, Predicate<Change> inside) {
        var roots = new TrustRoots(new LocalFacts(handle));
        var table = new ChangeTable(handle);
        var authority = roots.root()
                .map(root -> Authority.of(
                        root.device(),
                        root.unit(),
                        control,
                        rules,
                        device -> table.chain(device, 1).stream().filter(inside).toList()));
        return new Trust(authority, roots.self(), rules);
    }

    /** The devices that write for offices. */
    Set<DeviceId> offices() {
        return authority.stream()
                .flatMap(known -> known.standings())
                .map(Standing::grant)
                .filter(grant -> grant.role() == Role.OFFICE)
                .map(Grant::device)
                .collect(Collectors.toSet());
    }

    /**
     * Offices' devices that cover a commune of these devices' now and did not at an earlier time.
     *
     * @param offices all of them
     */
    Set<String> lateOffices(Set<DeviceId> offices, Trust then, Set<DeviceId> devices) {
        var communes = devices.stream()
                .flatMap(device -> enrolled(device).stream())
                .map(Standing::grant)
                .filter(grant -> grant.role() == Role.COMMUNE)
                .map(Grant::unit)
                .collect(Collectors.toSet());
        return offices.stream()
                .filter(device ->
                        communes.stream().anyMatch(unit -> isOver(unit, device) && !then.isOver(unit, device)))
                .map(DeviceId::value)
                .collect(Collectors.toSet());
    }

    /** Whether a device is an office's that covers the unit. */
    private boolean isOver(String unit, DeviceId device) {
        return enrolled(device).stream()
                .map(Standing::grant)
                .anyMatch(grant -> grant.role() == Role.OFFICE && grant.covers(unit));
    }

    boolean effective(Change change) {
        return authority.filter(known -> known.effective(change)).isPresent()
                || provisional(change.device())
                        .filter(grant -> !Authority.concerns(change.register()))
                        .filter(grant -> rules.allows(grant, change.register()))
                        .isPresent();
    }

    List<Standing> standings(DeviceId device) {
        return provisional(device)
                .map(grant -> List.of(new Standing(grant, Optional.empty())))
                .orElseGet(() -> enrolled(device));
    }

    private Optional<Grant> provisional(DeviceId device) {
        return self.stream()
                .filter(grant -> grant.device().equals(device))
                .filter(grant -> enrolled(device).isEmpty())
                .findFirst();
    }

    private List<Standing> enrolled(DeviceId device) {
        return authority.map(known -> known.standings(device)).orElse(List.of());
    }

    /** Whether the arrival of these changes can alter who is believed, or how far. */
    boolean isMovedBy(Collection<Change> arrived) {
        return arrived.stream()
                .anyMatch(change -> Authority.concerns(change.register())
                        || standings(change.device()).stream().anyMatch(Standing::revoked));
    }

    /** The devices whose changes may have another effect under {@code next} than here. */
    Set<DeviceId> movedTo(Trust next) {
        var devices = new HashSet<DeviceId>();
        for (var trust : List.of(this, next)) {
            trust.authority.ifPresent(known -> devices.addAll(known.devices()));
            trust.self.forEach(grant -> devices.add(grant.device()));
        }
        return devices.stream()
                .filter(device -> differs(standings(device), next.standings(device)))
                .collect(Collectors.toSet());
    }

    /** Cut-offs follow branches that are not compared here, so a limited device counts as moved. */
    private static boolean differs(List<Standing> before, List<Standing> after) {
        return !grants(before).equals(grants(after))
                || before.stream().anyMatch(Standing::revoked)
                || after.stream().anyMatch(Standing::revoked);
    }

    private static List<Grant> grants(List<Standing> standings) {
        return standings.stream().map(Standing::grant).toList();
    }
}
