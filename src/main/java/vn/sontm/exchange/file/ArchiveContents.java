package vn.sontm.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest.EntryHead;
import vn.sontm.ledger.Ed25519;

/** An archive whose entries are those that its manifest names, byte for byte; evidence is checked and not kept. */
final class ArchiveContents {
    private static final byte[] PURPOSE = "so-ntm manifest 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SHOWN = 40;

    private final ZipReader zip;
    private byte[] changes = new byte[0];

    private ArchiveContents(ZipReader zip) {
        this.zip = zip;
    }

    /** The manifest and the lines of changes. */
    record Checked(Manifest manifest, byte[] changes) {}

    /** What a signature is made over. */
    static byte[] message(byte[] manifest) {
        var message = new ByteArrayOutputStream();
        message.writeBytes(PURPOSE);
        message.writeBytes(manifest);
        return message.toByteArray();
    }

    static Checked check(Source archive) throws IOException {
        try (var zip = new ZipReader(archive.open())) {
            return new ArchiveContents(zip).check();
        }
    }

    private Checked check() throws IOException {
        expect(EntryNames.MANIFEST);
        var bytes = bytes(Limits.MANIFEST);
        var manifest = ManifestFormat.read(bytes);
        refuseOtherEntries(manifest.entries());
        for (var entry : manifest.entries()) {
            expect(entry.name());
            entry(entry);
        }
        expect(EntryNames.SIGNATURE);
        var signature = new String(bytes(Limits.SIGNATURE), StandardCharsets.US_ASCII);
        zip.next().ifPresent(ArchiveContents::refuse);
        refuseUnlessSigned(manifest, bytes, signature);
        return new Checked(manifest, changes);
    }

    private void expect(String name) throws IOException {
        var found = zip.next().orElseThrow(() -> new Refusal(ErrorCode.FILE_DAMAGED));
        if (!found.equals(name)) {
            refuse(found);
        }
    }

    private static void refuse(String found) {
        if (EntryNames.isKnown(found)) {
            throw new Refusal(ErrorCode.FILE_DAMAGED);
        }
        var shown = found.replaceAll("[^\\x20-\\x7e]", "?");
        throw new Refusal(
                ErrorCode.FILE_ENTRY_UNKNOWN, shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown);
    }

    /** Changes, then evidence in the order of its hashes, then the summary; each once, and not too much together. */
    private static void refuseOtherEntries(List<EntryHead> entries) {
        var names = entries.stream().map(EntryHead::name).toList();
        names.stream().filter(name -> !EntryNames.isKnown(name)).findFirst().ifPresent(ArchiveContents::refuse);
        var expected = new ArrayList<String>();
        expected.add(EntryNames.CHANGES);
        names.stream().filter(EntryNames::isEvidence).distinct().sorted().forEach(expected::add);
        expected.add(EntryNames.SUMMARY);
        if (!names.equals(expected)) {
            throw new Refusal(ErrorCode.FILE_SCHEMA, EntryNames.MANIFEST);
        }
        if (entries.stream().mapToLong(EntryHead::size).sum() > Limits.UNPACKED) {
            throw new Refusal(ErrorCode.FILE_LIMITS);
        }
    }

    private void entry(EntryHead entry) throws IOException {
        var digest = Hashes.sha256();
        var size = new long[1];
        if (entry.name().equals(EntryNames.CHANGES)) {
            changes = bytes(entry.size());
            digest.update(changes);
            size[0] = changes.length;
        } else {
            zip.content(entry.size(), (bytes, length) -> {
                digest.update(bytes, 0, length);
                size[0] += length;
            });
        }
        var sha256 = HexFormat.of().formatHex(digest.digest());
        var misnamed = EntryNames.isEvidence(entry.name()) && !entry.name().endsWith(sha256);
        if (size[0] != entry.size() || !sha256.equals(entry.sha256()) || misnamed) {
            throw new Refusal(ErrorCode.FILE_ENTRY_HASH, entry.name());
        }
    }

    private byte[] bytes(long limit) throws IOException {
        var content = new ByteArrayOutputStream();
        zip.text(limit, (bytes, length) -> content.write(bytes, 0, length));
        return content.toByteArray();
    }

    private static void refuseUnlessSigned(Manifest manifest, byte[] bytes, String signature) {
        if (!signature.matches("[0-9a-f]{128}")
                || !Ed25519.verify(
                        HexFormat.of().parseHex(manifest.sender().signingKey()),
                        message(bytes),
                        HexFormat.of().parseHex(signature))) {
            throw new Refusal(ErrorCode.FILE_SIGNATURE);
        }
    }
}
