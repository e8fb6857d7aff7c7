package vn.sontm.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;

/**
 * One immutable entry: a PC says something about one register. Equal when the ids are equal.
 *
 * <p>{@code lamport} only breaks ties and orders lists; {@code at} and {@code author} are information only. {@code parents}
 * are the heads of the register that the author saw, sorted by id.
 */
public final class Change {
    /**
     * Provisional order of a register's heads: by lamport, the greatest last. An id hashes the wall clock, so it breaks a
     * tie only between changes that agree in device, running number and content: a clock never decides anything.
     */
    public static final Comparator<Change> ORDER = Comparator.comparingLong(Change::lamport)
            .thenComparing(Change::device)
            .thenComparingLong(Change::seq)
            .thenComparing(change -> change.content().canonical())
            .thenComparing(Change::id);

    /** Lamport numbers and running numbers stay below this, so that every JSON reader holds them exactly. */
    public static final long LIMIT = 1L << 53;

    private final DeviceId device;
    private final long seq;
    private final ChangeId prev;
    private final long lamport;
    private final String at;
    private final String author;
    private final Register register;
    private final Content content;
    private final List<ChangeId> parents;
    private final ChangeId id;

    public Change(
            DeviceId device,
            long seq,
            ChangeId prev,
            long lamport,
            String at,
            String author,
            Register register,
            Content content,
            List<ChangeId> parents) {
        if (seq < 1 || seq >= LIMIT) {
            throw new IllegalArgumentException("seq out of range: " + seq);
        }
        if (lamport < 1 || lamport >= LIMIT) {
            throw new IllegalArgumentException("lamport out of range: " + lamport);
        }
        if ((seq == 1) != prev.equals(ChangeId.NONE)) {
            throw new IllegalArgumentException("only a first change has no predecessor");
        }
        this.device = device;
        this.seq = seq;
        this.prev = prev;
        this.lamport = lamport;
        this.at = at;
        this.author = author;
        this.register = register;
        this.content = content;
        this.parents = parents.stream().distinct().sorted().toList();
        this.id = new ChangeId(Hashes.sha256Hex(canonicalBytes()));
    }

    public DeviceId device() {
        return device;
    }

    public long seq() {
        return seq;
    }

    public ChangeId prev() {
        return prev;
    }

    public long lamport() {
        return lamport;
    }

    public String at() {
        return at;
    }

    public String author() {
        return author;
    }

    public Register register() {
        return register;
    }

    public Content content() {
        return content;
    }

    public List<ChangeId> parents() {
        return parents;
    }

    public ChangeId id() {
        return id;
    }

    public Position position() {
        return new Position(seq, id);
    }

    /** All fields as JSON; what is hashed is its canonical form. */
    public ObjectNode toJson() {
        var json = Json.object();
        json.put("device", device.value());
        json.put("seq", seq);
        json.put("prev", prev.value());
        json.put("lamport", lamport);
        json.put("at", at);
        json.put("author", author);
        var name = json.putObject("register");
        name.put("kind", register.kind());
        name.put("subject", register.subject());
        name.put("item", register.item());
        name.put("period", register.period());
        json.set("content", content.json());
        var list = json.putArray("parents");
        parents.forEach(parent -> list.add(parent.value()));
        return json;
    }

    /**
     * The bytes whose SHA-256 is the id: the canonical form of {@link #toJson}. Every change that is read is hashed, so they
     * are put together from what is canonical already, without a tree.
     */
    public byte[] canonicalBytes() {
        var text = "{\"at\":" + CanonicalForm.write(at)
                + ",\"author\":" + CanonicalForm.write(author)
                + ",\"content\":" + content.canonical()
                + ",\"device\":\"" + device.value()
                + "\",\"lamport\":" + lamport
                + ",\"parents\":"
                + parents.stream().map(parent -> '"' + parent.value() + '"').collect(Collectors.joining(",", "[", "]"))
                + ",\"prev\":\"" + prev.value()
                + "\",\"register\":{\"item\":" + CanonicalForm.write(register.item())
                + ",\"kind\":" + CanonicalForm.write(register.kind())
                + ",\"period\":" + CanonicalForm.write(register.period())
                + ",\"subject\":" + CanonicalForm.write(register.subject())
                + "},\"seq\":" + seq + "}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return device.brief() + "#" + seq + " " + register;
    }
}
