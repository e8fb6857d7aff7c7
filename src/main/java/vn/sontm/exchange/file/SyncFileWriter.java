package vn.sontm.exchange.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.sontm.base.Hashes;
import vn.sontm.base.Writing;
import vn.sontm.exchange.file.Manifest.EntryHead;
import vn.sontm.ledger.Change;

/** Puts a sync file together: the same content gives the same archive, byte for byte. */
public final class SyncFileWriter {
    private final Manifest head;
    private final List<Run> runs;
    private final SortedMap<String, Piece> evidence;
    private final String summary;

    /**
     * @param head all but runs and entries, which follow from the rest
     * @param evidence by hash
     * @param summary for a person who opens the archive by hand
     */
    public SyncFileWriter(Manifest head, Collection<Run> runs, SortedMap<String, Piece> evidence, String summary) {
        this.head = head;
        this.runs = List.copyOf(runs);
        this.evidence = new TreeMap<>(evidence);
        this.summary = summary;
    }

    /** A piece of evidence, which is read only when it is written. */
    public record Piece(long size, Writing content) {}

    /**
     * @param signer signs with the sender's key
     * @param recipients raw X25519 keys in hexadecimal; none for a file that everybody may read
     */
    public Writing signed(UnaryOperator<byte[]> signer, Collection<String> recipients) {
        var lines = lines();
        var text = summary.getBytes(StandardCharsets.UTF_8);
        var manifest = ManifestFormat.write(manifest(lines, text));
        var signature = HexFormat.of().formatHex(signer.apply(ArchiveContents.message(manifest)));
        Writing archive = out -> {
            var zip = new ZipWriter(out);
            zip.entry(EntryNames.MANIFEST, entry -> entry.write(manifest));
            zip.entry(EntryNames.CHANGES, entry -> entry.write(lines));
            for (var piece : evidence.entrySet()) {
                zip.entry(EntryNames.EVIDENCE + piece.getKey(), piece.getValue().content());
            }
            zip.entry(EntryNames.SUMMARY, entry -> entry.write(text));
            zip.entry(EntryNames.SIGNATURE, entry -> entry.write(signature.getBytes(StandardCharsets.US_ASCII)));
            zip.finish();
        };
        return recipients.isEmpty() ? archive : Age.encrypted(archive, recipients);
    }

    /** Bytes that a change takes up before compression. */
    public static int size(Change change) {
        return ChangeLines.line(change).length;
    }

    private byte[] lines() {
        var lines = new ByteArrayOutputStream();
        runs.stream()
                .flatMap(run -> run.changes().stream())
                .map(ChangeLines::line)
                .forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    private Manifest manifest(byte[] lines, byte[] text) {
        var entries = new ArrayList<EntryHead>();
        entries.add(new EntryHead(EntryNames.CHANGES, lines.length, Hashes.sha256Hex(lines)));
        evidence.forEach(
                (sha256, piece) -> entries.add(new EntryHead(EntryNames.EVIDENCE + sha256, piece.size(), sha256)));
        entries.add(new EntryHead(EntryNames.SUMMARY, text.length, Hashes.sha256Hex(text)));
        return new Manifest(
                head.sender(),
                head.recipient(),
                head.written(),
                head.volume(),
                runs.stream().map(Run::head).toList(),
                entries,
                head.held(),
                head.requests(),
                head.invitation());
    }
}
