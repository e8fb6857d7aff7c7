package vn.sontm.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.base.Writing;
import vn.sontm.exchange.file.Manifest.Held;
import vn.sontm.exchange.file.Manifest.Recipient;
import vn.sontm.exchange.file.Manifest.Requests;
import vn.sontm.exchange.file.Manifest.Sender;
import vn.sontm.exchange.file.Manifest.Volume;
import vn.sontm.exchange.file.SyncFileWriter.Piece;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.testkit.FakeDisk;
import vn.sontm.testkit.Pc;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/** A small file of a commune, always the same: three changes, one of an unknown kind, and two pieces of evidence. */
final class SampleFile {
    static final Path PATH = Path.of("/usb/tep.ntm");
    static final List<byte[]> EVIDENCE = List.of(bytes("biên bản họp thôn"), new byte[70_000]);
    static final String SUMMARY = "Tệp thử.\n";

    private static final Pc PC = make();

    private SampleFile() {}

    /** Nobody writes with it any more. */
    static Pc pc() {
        return PC;
    }

    private static Pc make() {
        var pc = new Pc(1, "cao-lau");
        var figure = new Register("value", "cao-lau", "xa-ntm/2.1", "2024-06");
        var first = pc.write(figure, "45");
        pc.write(figure, Json.object().put("value", "46.5").put("note", "đã nhựa hóa"), first);
        pc.write(
                new Register("weather", "cao-lau", "", "2024-06"), Json.object().put("sky", "nắng"));
        return pc;
    }

    static Manifest head(Pc pc) {
        return new Manifest(
                new Sender(
                        pc.device(),
                        "cao-lau",
                        "xã Cao Lâu",
                        Role.COMMUNE,
                        pc.keys().publicKey(),
                        "09".repeat(32)),
                new Recipient("cao-loc", "huyện Cao Lộc"),
                "2024-06-15T12:00:00+07:00",
                Volume.FIGURES,
                List.of(),
                List.of(),
                Held.NOTHING,
                Requests.NONE,
                Optional.empty());
    }

    static SyncFileWriter writer() {
        var pc = pc();
        var evidence = new TreeMap<String, Piece>();
        EVIDENCE.forEach(
                piece -> evidence.put(Hashes.sha256Hex(piece), new Piece(piece.length, out -> out.write(piece))));
        var run = new Run(pc.chain(), pc.keys().seal(pc.position()));
        return new SyncFileWriter(head(pc), List.of(run), evidence, SUMMARY);
    }

    static byte[] plain() {
        return written(writer().signed(pc().keys()::sign, List.of()));
    }

    static byte[] encrypted(Collection<String> recipients) {
        return written(writer().signed(pc().keys()::sign, recipients));
    }

    static byte[] written(Writing content) {
        var out = new ByteArrayOutputStream();
        try {
            content.to(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Reads bytes as a file on a stick. */
    static SyncFile read(byte[] file, EncryptionKeys... keys) {
        var disk = new FakeDisk();
        try {
            disk.createDirectories(PATH.getParent());
            disk.writeNew(PATH, file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new SyncFileReader(disk, List.of(keys)).read(PATH);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
