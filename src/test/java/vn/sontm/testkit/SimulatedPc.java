package vn.sontm.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sontm.base.Json;
import vn.sontm.ledger.Authority;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.register.OwnershipRules;

/**
 * A PC with a ledger of its own. It writes as the real program does: parents are the heads that it sees, lamport is one
 * more than the highest it has seen. Its wall clock shows whatever the simulation says.
 */
public final class SimulatedPc {
    private final TestKeys keys;
    private final String unit;
    private final DeviceId root;
    private final Set<Change> known = new LinkedHashSet<>();
    private final List<Change> chain = new ArrayList<>();
    private final String author;

    SimulatedPc(int number, String unit, DeviceId root) {
        this(TestKeys.of(number), unit, root, unit + " " + number);
    }

    private SimulatedPc(TestKeys keys, String unit, DeviceId root, String author) {
        this.keys = keys;
        this.unit = unit;
        this.root = root;
        this.author = author;
    }

    public DeviceId device() {
        return keys.device();
    }

    public String unit() {
        return unit;
    }

    /** Everything on this PC, in the order of its arrival. */
    public Collection<Change> known() {
        return List.copyOf(known);
    }

    /** What this PC itself wrote, as far as it remembers. */
    public List<Change> chain() {
        return List.copyOf(chain);
    }

    /** A seal over the last change written. */
    public Seal seal() {
        return keys.seal(chain.getLast().position());
    }

    void receive(Collection<Change> changes) {
        known.addAll(changes);
    }

    /** Another PC with the same key and the same past: a clone, or a backup to be restored. */
    SimulatedPc copy(String newAuthor) {
        var copy = new SimulatedPc(keys, unit, root, newAuthor);
        copy.known.addAll(known);
        copy.chain.addAll(chain);
        return copy;
    }

    Change write(Register register, Content content, String wallClock) {
        var prev = chain.isEmpty() ? ChangeId.NONE : chain.getLast().id();
        var lamport = 1 + known.stream().mapToLong(Change::lamport).max().orElse(0);
        var change = new Change(
                device(), chain.size() + 1L, prev, lamport, wallClock, author, register, content, seen(register));
        chain.add(change);
        known.add(change);
        return change;
    }

    /** The content by which somebody enrols this PC. */
    JsonNode enrolment(String role, boolean mayEnrol, Collection<String> units) {
        var json = Json.object();
        json.put("unit", unit).put("role", role).put("mayEnrol", mayEnrol);
        json.put("name", "máy thử").put("signingKey", keys.publicKey()).put("encryptionKey", "0".repeat(64));
        new TreeSet<>(units).forEach(json.putArray("units")::add);
        json.putArray("sets");
        json.putArray("criteria");
        return json;
    }

    /** The heads that this PC shows; its own words count for itself before it is enrolled. */
    private List<ChangeId> seen(Register register) {
        var authority = Authority.of(root, "cao-loc", control(), new OwnershipRules(), this::chainOf);
        var changes = known.stream()
                .filter(change -> change.register().equals(register))
                .toList();
        return Heads.of(changes, change -> change.device().equals(device()) || authority.effective(change))
                .changes()
                .stream()
                .map(Change::id)
                .toList();
    }

    private List<Change> control() {
        return known.stream()
                .filter(change -> Authority.concerns(change.register()))
                .toList();
    }

    private List<Change> chainOf(DeviceId device) {
        return known.stream().filter(change -> change.device().equals(device)).toList();
    }
}
