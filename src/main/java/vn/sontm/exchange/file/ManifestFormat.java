package vn.sontm.exchange.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest.EntryHead;
import vn.sontm.exchange.file.Manifest.Held;
import vn.sontm.exchange.file.Manifest.Recipient;
import vn.sontm.exchange.file.Manifest.Requests;
import vn.sontm.exchange.file.Manifest.RunHead;
import vn.sontm.exchange.file.Manifest.Sender;
import vn.sontm.exchange.file.Manifest.Volume;
import vn.sontm.ledger.CanonicalForm;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Ed25519;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;
import vn.sontm.workspace.Succession;

/** The manifest as canonical JSON. Fields that this version does not know are passed over. */
final class ManifestFormat {
    private ManifestFormat() {}

    static byte[] write(Manifest manifest) {
        var json = Json.object()
                .put("format", Manifest.FORMAT)
                .put("minReader", Manifest.FORMAT)
                .put("written", manifest.written());
        var sender = manifest.sender();
        json.putObject("sender")
                .put("device", sender.device().value())
                .put("unit", sender.unit())
                .put("unitName", sender.unitName())
                .put("role", sender.role().name().toLowerCase(Locale.ROOT))
                .put("signingKey", sender.signingKey())
                .put("encryptionKey", sender.encryptionKey());
        json.putObject("recipient")
                .put("unit", manifest.recipient().unit())
                .put("unitName", manifest.recipient().unitName());
        json.putObject("volume")
                .put("number", manifest.volume().number())
                .put("of", manifest.volume().of());
        var runs = json.putArray("runs");
        manifest.runs().forEach(run -> write(run, runs.addObject()));
        var entries = json.putArray("entries");
        manifest.entries()
                .forEach(entry -> entries.addObject()
                        .put("name", entry.name())
                        .put("size", entry.size())
                        .put("sha256", entry.sha256()));
        write(manifest.held(), json.putObject("held"));
        write(manifest.requests(), json.putObject("requests"));
        manifest.invitation().ifPresent(invitation -> json.set("invitation", invitation.toJson()));
        return CanonicalForm.write(json).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(RunHead run, ObjectNode json) {
        var seal = run.seal();
        json.put("device", run.device().value())
                .put("from", run.from())
                .put("prev", run.prev().value());
        json.putObject("seal")
                .put("seq", seal.seq())
                .put("id", seal.id().value())
                .put("publicKey", seal.publicKey())
                .put("signature", seal.signature());
    }

    private static void write(Held held, ObjectNode json) {
        var positions = json.putArray("positions");
        new TreeMap<>(held.positions())
                .forEach((device, last) -> positions
                        .addObject()
                        .put("device", device.value())
                        .put("seq", last.seq())
                        .put("id", last.id().value()));
        held.evidence().forEach(json.putArray("evidence")::add);
    }

    private static void write(Requests requests, ObjectNode json) {
        requests.evidence().forEach(json.putArray("evidence")::add);
        requests.enrolment().ifPresent(invitation -> json.set("enrolment", invitation.toJson()));
        requests.succession()
                .ifPresent(succession -> json.putObject("succession")
                        .put("old", succession.old().value())
                        .put("successor", succession.successor().value())
                        .put("oldPublicKey", succession.oldPublicKey())
                        .put("signature", succession.signature()));
    }

    /**
     * Refuses with {@link ErrorCode#FILE_NEWER_FORMAT} what a newer program has to read, with
     * {@link ErrorCode#FILE_SCHEMA} what no program writes.
     */
    static Manifest read(byte[] bytes) {
        var fields = CanonicalLines.object(bytes, EntryNames.MANIFEST);
        try {
            var needed = fields.whole("minReader", 1, Integer.MAX_VALUE);
            if (needed > Manifest.FORMAT) {
                throw new Refusal(ErrorCode.FILE_NEWER_FORMAT, Long.toString(needed));
            }
            return manifest(fields);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.FILE_SCHEMA, EntryNames.MANIFEST);
        }
    }

    private static Manifest manifest(Fields json) {
        return new Manifest(
                sender(json.object("sender")),
                new Recipient(
                        json.object("recipient").name("unit"),
                        json.object("recipient").text("unitName")),
                json.text("written"),
                new Volume((int) json.object("volume").whole("number", 0, Limits.ENTRIES), (int)
                        json.object("volume").whole("of", 0, Limits.ENTRIES)),
                json.objects("runs", Limits.RUNS, ManifestFormat::run),
                json.objects("entries", Limits.ENTRIES, ManifestFormat::entry),
                held(json.object("held")),
                requests(json.object("requests")),
                json.optional("invitation").map(Invitation::read));
    }

    private static Sender sender(Fields json) {
        var sender = new Sender(
                json.device("device"),
                json.name("unit"),
                json.text("unitName"),
                json.role("role"),
                json.hash("signingKey"),
                json.hash("encryptionKey"));
        if (!Ed25519.fingerprint(HexFormat.of().parseHex(sender.signingKey())).equals(sender.device())) {
            throw new IllegalArgumentException("the device is not the fingerprint of its key");
        }
        return sender;
    }

    private static RunHead run(Fields json) {
        var device = json.device("device");
        var from = json.whole("from", 1, Change.LIMIT - 1);
        var seal = json.object("seal");
        return new RunHead(
                device,
                from,
                json.change("prev"),
                new Seal(
                        device,
                        seal.whole("seq", from, Change.LIMIT - 1),
                        seal.change("id"),
                        seal.hash("publicKey"),
                        seal.hexadecimal("signature")));
    }

    private static EntryHead entry(Fields json) {
        var name = json.name("name");
        return new EntryHead(name, json.whole("size", 0, EntryNames.limit(name)), json.hash("sha256"));
    }

    private static Held held(Fields json) {
        var positions = json.objects("positions", Limits.LIST, entry -> entry).stream()
                .collect(Collectors.toMap(
                        entry -> entry.device("device"),
                        entry -> new Position(entry.whole("seq", 1, Change.LIMIT - 1), entry.change("id")),
                        (one, other) -> {
                            throw new IllegalArgumentException("one device twice");
                        },
                        TreeMap<DeviceId, Position>::new));
        return new Held(positions, json.hashes("evidence"));
    }

    private static Requests requests(Fields json) {
        return new Requests(
                json.hashes("evidence"),
                json.optional("enrolment").map(Invitation::read),
                json.optional("succession")
                        .map(asked -> new Succession(
                                asked.device("old"),
                                asked.device("successor"),
                                asked.hash("oldPublicKey"),
                                asked.hexadecimal("signature"))));
    }
}
