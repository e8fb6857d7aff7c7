package vn.sontm.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may say what: decides which changes are effective. A function of the <em>set</em> of enrolments and revocations:
 * the order of their arrival and every clock are without influence.
 *
 * <p>Trust is a tree. The root is believed and covers every unit. An effective enrolment by a device that may enrol
 * makes its device believed, for no more units than the enrolling device covers. Among devices that may enrol only those
 * strictly nearer to the root are heard about one another, so nobody can lift itself or depose its superior; a device
 * that may not enrol is enrolled, changed and revoked by any that covers its unit. A revocation leaves what lies on the
 * branch up to the position that it names. Where a device's chain is forked, both branches count until a revocation
 * names one of them; {@link Chains} reports the fork.
 *
 * <p>An office that began by itself may later take another as the one above it, by an <em>adoption</em>. It names that
 * office's PCs, which are believed in the {@link Role#HIGHER} place, after everybody else has found theirs: an adoption
 * makes or unmakes nobody below, and does not lift who is believed below. Only the root, and PCs that may enrol for every
 * unit, are heard about it; where they disagree, the latest word decides.
 *
 * <p>A change is effective when its device is believed, it lies before the device's cut-off, and {@link WriteRules}
 * let one of the device's grants write its register.
 */
public final class Authority {
    private final Map<DeviceId, List<Standing>> standings;
    private final Set<ChangeId> control;
    private final WriteRules rules;

    Authority(Map<DeviceId, List<Standing>> standings, Set<ChangeId> effectiveControl, WriteRules rules) {
        this.standings = Map.copyOf(standings);
        this.control = Set.copyOf(effectiveControl);
        this.rules = rules;
    }

    /**
     * @param rootUnit the unit that the root device writes for
     * @param control every known change that {@link #concerns} authority; others are ignored
     * @param chains the known changes of a revoked device: needed to tell the branches of a forked chain apart
     */
    public static Authority of(
            DeviceId root, String rootUnit, Collection<Change> control, WriteRules rules, ChainSource chains) {
        return new TrustTree(root, rootUnit, control, rules, chains).grow();
    }

    /** Without chains: of a revoked device whose chain is forked, both branches count below the cut-off. */
    public static Authority of(
            DeviceId root, String rootUnit, Collection<Change> enrolmentsAndRevocations, WriteRules rules) {
        return of(root, rootUnit, enrolmentsAndRevocations, rules, device -> List.of());
    }

    /** Whether a register is one that authority is computed from. */
    public static boolean concerns(Register register) {
        return ControlContents.isControl(register);
    }

    public boolean effective(Change change) {
        if (concerns(change.register())) {
            return control.contains(change.id());
        }
        return standings(change.device()).stream()
                .anyMatch(standing -> standing.counts(change) && rules.allows(standing.grant(), change.register()));
    }

    /** What a device was granted, revoked or not; empty for a device that nobody enrolled. */
    public List<Grant> grants(DeviceId device) {
        return standings(device).stream().map(Standing::grant).toList();
    }

    /** Whether a device belongs to an office that was taken as the one above: what is below has its own word beside that one's. */
    public boolean isAbove(DeviceId device) {
        return grants(device).stream().anyMatch(grant -> grant.role() == Role.HIGHER);
    }

    /** Grants with their cut-offs, ordered by unit. */
    public List<Standing> standings(DeviceId device) {
        return standings.getOrDefault(device, List.of());
    }

    /** Of every believed device, in no order. */
    public Stream<Standing> standings() {
        return standings.values().stream().flatMap(List::stream);
    }

    /** What devices may do that are not revoked, in no order. */
    public Stream<Grant> believed() {
        return standings().filter(standing -> !standing.revoked()).map(Standing::grant);
    }

    /** Every believed device, the root and revoked ones included. */
    public Set<DeviceId> devices() {
        return standings.keySet();
    }
}
