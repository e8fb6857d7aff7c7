package vn.sontm.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Json;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Register;

/** A PC that writes changes with an honest chain; what it has seen is what the test passes as parents. */
public final class Pc {
    private final TestKeys keys;
    private final String unit;
    private final List<Change> chain = new ArrayList<>();

    public Pc(int number, String unit) {
        this.keys = TestKeys.of(number);
        this.unit = unit;
    }

    /** What it writes for. */
    public String unit() {
        return unit;
    }

    /** The same keys and the same past from here on twice: a cloned PC or a restored backup. */
    public Pc copy() {
        var copy = new Pc(keys, unit);
        copy.chain.addAll(chain);
        return copy;
    }

    private Pc(TestKeys keys, String unit) {
        this.keys = keys;
        this.unit = unit;
    }

    public DeviceId device() {
        return keys.device();
    }

    public TestKeys keys() {
        return keys;
    }

    public List<Change> chain() {
        return List.copyOf(chain);
    }

    public Position position() {
        return chain.getLast().position();
    }

    public Change write(Register register, Content content, long lamport, Change... parents) {
        var prev = chain.isEmpty() ? ChangeId.NONE : chain.getLast().id();
        var seen = List.of(parents).stream().map(Change::id).toList();
        var change = new Change(
                device(), chain.size() + 1L, prev, lamport, "2024-06-01T08:00:00", unit, register, content, seen);
        chain.add(change);
        return change;
    }

    public Change write(Register register, String value, Change... parents) {
        return write(register, Content.of(Json.object().put("value", value)), lamport(parents), parents);
    }

    public Change write(Register register, JsonNode content, Change... parents) {
        return write(register, Content.of(content), lamport(parents), parents);
    }

    /** Enrols for that unit and no other. */
    public Change enrol(Pc other, String role, boolean mayEnrol, List<String> units, Change... parents) {
        return write(enrolment(other), other.grantJson(role, mayEnrol, units), parents);
    }

    public Change revoke(Pc other, Position last, Change... parents) {
        var content = Json.object().put("seq", last.seq()).put("id", last.id().value());
        return write(revocation(other), content, parents);
    }

    public Change lift(Pc other, Change... parents) {
        return write(revocation(other), Json.object().put("lifted", true), parents);
    }

    public static Register enrolment(Pc other) {
        return new Register("enrolment", other.unit, other.device().value(), "");
    }

    public static Register revocation(Pc other) {
        return new Register("revocation", other.unit, other.device().value(), "");
    }

    /** The content of this PC's enrolment. */
    public ObjectNode grantJson(String role, boolean mayEnrol, List<String> units) {
        var json = Json.object();
        json.put("unit", unit).put("role", role).put("mayEnrol", mayEnrol);
        json.put("name", "máy thử").put("signingKey", keys.publicKey()).put("encryptionKey", "0".repeat(64));
        units.forEach(json.putArray("units")::add);
        json.putArray("sets");
        json.putArray("criteria");
        return json;
    }

    /** By which an office takes another as the one above. */
    public static Register adoption(String office) {
        return new Register("adoption", office, "", "");
    }

    /** The content of an adoption of this PC's office. */
    public ObjectNode higherJson(boolean mayEnrol) {
        var json = Json.object().put("unit", unit).put("name", unit);
        json.putArray("devices")
                .addObject()
                .put("signingKey", keys.publicKey())
                .put("encryptionKey", "0".repeat(64))
                .put("mayEnrol", mayEnrol);
        return json;
    }

    private long lamport(Change... parents) {
        var seen = chain.isEmpty() ? 0 : chain.getLast().lamport();
        for (var parent : parents) {
            seen = Math.max(seen, parent.lamport());
        }
        return seen + 1;
    }
}
