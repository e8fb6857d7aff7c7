package vn.sontm.exchange.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import vn.sontm.base.Hashes;
import vn.sontm.base.Json;
import vn.sontm.ledger.CanonicalForm;
import vn.sontm.testkit.Pc;
import vn.sontm.testkit.TestKeys;

/** A file as somebody would make it who has the program's source and a key, but no good intentions. */
final class ForgedFile {
    private final Pc pc = SampleFile.pc();
    private final Run run = new Run(pc.chain(), pc.keys().seal(pc.position()));
    private final List<Entry> entries = new ArrayList<>();
    private byte[] changes = lines();
    private Consumer<ObjectNode> manifest = json -> {};
    private TestKeys signer = pc.keys();

    record Entry(String name, byte[] content) {}

    private byte[] lines() {
        var text = new StringBuilder();
        run.changes().forEach(change -> text.append(new String(ChangeLines.line(change), StandardCharsets.UTF_8)));
        return SampleFile.bytes(text.toString());
    }

    ForgedFile changes(byte[] other) {
        changes = other;
        return this;
    }

    /** Replaces within the lines of changes. */
    ForgedFile changes(String text, String other) {
        return changes(SampleFile.bytes(new String(changes, StandardCharsets.UTF_8).replace(text, other)));
    }

    /** Alters the manifest after it has been made to fit the entries. */
    ForgedFile manifest(Consumer<ObjectNode> alteration) {
        manifest = alteration;
        return this;
    }

    ForgedFile signer(TestKeys other) {
        signer = other;
        return this;
    }

    /** One more entry between the changes and the summary, named in the manifest too. */
    ForgedFile entry(String name, byte[] content) {
        entries.add(new Entry(name, content));
        return this;
    }

    byte[] bytes() {
        var all = new ArrayList<Entry>();
        all.add(new Entry(EntryNames.CHANGES, changes));
        all.addAll(entries);
        all.add(new Entry(EntryNames.SUMMARY, SampleFile.bytes(SampleFile.SUMMARY)));
        var head = manifest(all);
        var signature = HexFormat.of().formatHex(signer.sign(ArchiveContents.message(head)));
        all.addFirst(new Entry(EntryNames.MANIFEST, head));
        all.addLast(new Entry(EntryNames.SIGNATURE, SampleFile.bytes(signature)));
        return zip(all);
    }

    private byte[] manifest(List<Entry> all) {
        var head = SampleFile.head(pc);
        var json = (ObjectNode) Json.parse(ManifestFormat.write(new Manifest(
                head.sender(),
                head.recipient(),
                head.written(),
                head.volume(),
                List.of(run.head()),
                all.stream()
                        .map(entry -> new Manifest.EntryHead(
                                entry.name(), entry.content().length, Hashes.sha256Hex(entry.content())))
                        .toList(),
                head.held(),
                head.requests(),
                head.invitation())));
        manifest.accept(json);
        return SampleFile.bytes(CanonicalForm.write(json));
    }

    static byte[] zip(List<Entry> entries) {
        return SampleFile.written(out -> {
            var zip = new ZipWriter(out);
            for (var entry : entries) {
                zip.entry(entry.name(), content -> content.write(entry.content()));
            }
            zip.finish();
        });
    }
}
