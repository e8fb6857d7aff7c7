package vn.sontm.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DepartmentCode;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Role;
import vn.sontm.programme.unit.Heirs;
import vn.sontm.workspace.Identity;
import vn.sontm.workspace.Workspace;

/**
 * Who a file for a unit concerns: the PCs that may open it, and the PCs whose changes belong into it. An office gets all
 * that its unit is about; a commune or a department what the offices above say, and the chains of the units that its
 * enrolment names. A chain travels whole or not at all: a part of it could not be proven.
 */
final class Audience {
    private final Workspace workspace;
    private final Identity self;
    private final String unit;
    private final List<Grant> grants;
    private final Set<String> coverage;

    Audience(Correspondents known, String unit) {
        this.workspace = known.workspace();
        this.self = workspace.identity();
        this.unit = unit;
        this.grants = known.grants();
        this.coverage = coverage(known);
    }

    /** What the devices believed here may do, revoked ones left out. */
    static Stream<Grant> believed(Workspace workspace) {
        return workspace.store().authority().stream().flatMap(Authority::believed);
    }

    /** The recipient's devices. */
    Set<DeviceId> devices() {
        return devices(this::isRecipient);
    }

    private boolean isRecipient(Grant grant) {
        return isForEveryone() ? grant.role() == Role.COMMUNE : grant.unit().equals(unit);
    }

    private boolean isForEveryone() {
        return unit.equals(ExportRequest.EVERYONE);
    }

    /** The raw X25519 keys of all who may open the file; empty where the recipient has no PC that could. */
    Set<String> keys() {
        var keys = isForEveryone() ? keysOfCommunes() : keysOf(unit);
        if (!keys.isEmpty()) {
            keys.addAll(keysOf(self.unit()));
            keys.add(workspace.keys().encryptionKey());
            keys.add(self.recoveryKey());
        }
        return keys;
    }

    private Set<String> keysOfCommunes() {
        return grants.stream()
                .filter(this::isRecipient)
                .map(Grant::encryptionKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> keysOf(String owner) {
        var keys = grants.stream()
                .filter(grant -> grant.unit().equals(owner))
                .map(Grant::encryptionKey)
                .filter(key -> !key.isEmpty()) // the root's grant bears none
                .collect(Collectors.toCollection(HashSet::new));
        if (rootUnit(workspace).equals(owner)) {
            keys.add(self.rootEncryptionKey());
        }
        return keys;
    }

    /** The unit of the device that everybody believes. */
    static String rootUnit(Workspace workspace) {
        var root = workspace.identity().root();
        return workspace
                .store()
                .authority()
                .orElseThrow()
                .grants(root)
                .getFirst()
                .unit();
    }

    /** Whether the changes of a device belong into the file. */
    boolean concerns(DeviceId device) {
        var of = grants(device);
        return device.equals(self.device()) || of.stream().anyMatch(this::concerns) || isOwnPast(of);
    }

    private boolean concerns(Grant grant) {
        if (!self.isOffice()) {
            return grant.unit().equals(self.unit());
        }
        return isAbove(grant) || !isForEveryone() && covers(grant.unit()) && (!isDepartment() || isAbout(grant));
    }

    /** Whether a device belongs to this office, or to one above it. */
    boolean isAbove(DeviceId device) {
        return grants(device).stream().anyMatch(this::isAbove);
    }

    private boolean isAbove(Grant grant) {
        return grant.role() == Role.HIGHER
                || grant.role() == Role.OFFICE && (grant.unit().equals(self.unit()) || grant.covers(self.unit()));
    }

    /** What is said by the communes in a department's slice, and by the department's other PCs. */
    private boolean isAbout(Grant grant) {
        return grant.role() == Role.COMMUNE || grant.unit().equals(unit);
    }

    /** At a commune: keys that this workspace had before a restore, and that the office does not know yet. */
    private boolean isOwnPast(Collection<Grant> of) {
        return !self.isOffice() && of.isEmpty();
    }

    private boolean isDepartment() {
        return grants.stream().anyMatch(grant -> grant.unit().equals(unit) && grant.role() == Role.DEPARTMENT);
    }

    /** Whether evidence of a unit is the recipient's business: below an office everything of its own goes up. */
    boolean mayRead(String other) {
        return self.isOffice() ? covers(other) : other.equals(self.unit());
    }

    /** Whether what a change answers to may come along with it. */
    boolean mayFollow(Change change) {
        return !isForEveryone() && mayRead(change.register().unit());
    }

    /**
     * The recipient's own unit and those that its enrolment names, what became part of them, since combined figures are read
     * from it, and their departments; of all but a commune also what these units are by now.
     */
    private boolean covers(String other) {
        return coverage.contains("*")
                || coverage.contains(other)
                || DepartmentCode.office(other).filter(coverage::contains).isPresent();
    }

    private Set<String> coverage(Correspondents known) {
        var units = grants.stream()
                .filter(grant -> grant.unit().equals(unit))
                .flatMap(grant -> grant.units().stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (self.isOffice() && !isCommune()) {
            units.addAll(new Heirs(known.units(), known.subjects(), LocalDate.MAX).of(units));
        }
        units.add(unit);
        List.copyOf(units).forEach(code -> units.addAll(known.units().origins(code)));
        return units;
    }

    private boolean isCommune() {
        return grants.stream().anyMatch(grant -> grant.unit().equals(unit) && grant.role() == Role.COMMUNE);
    }

    private List<Grant> grants(DeviceId device) {
        return workspace.store().authority().stream()
                .flatMap(authority -> authority.grants(device).stream())
                .toList();
    }

    private Set<DeviceId> devices(Predicate<Grant> wanted) {
        return grants.stream().filter(wanted).map(Grant::device).collect(Collectors.toSet());
    }
}
