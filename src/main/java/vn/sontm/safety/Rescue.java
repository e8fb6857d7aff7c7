package vn.sontm.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.CanonicalForm;
import vn.sontm.ledger.Change;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.store.Salvage;
import vn.sontm.workspace.InstanceLock;
import vn.sontm.workspace.Layout;

/**
 * Copies out of a workspace whatever can still be read, damaged or not: the changes as text, evidence under the names that
 * people gave it, backups and the database files themselves. The workspace is not altered.
 */
public final class Rescue {
    private final Layout layout;
    private final Path to;
    private final Disk disk;

    private Rescue(Layout layout, Path to, Disk disk) {
        this.layout = layout;
        this.to = to;
        this.disk = disk;
    }

    /** How much came out. */
    public record Rescued(int changes, int evidence, int unreadable) {}

    /**
     * @param directory of a workspace that is not open
     * @param to a folder; what lies there already is not replaced
     */
    public static Rescued copy(Path directory, Path to, Disk disk) {
        var layout = new Layout(directory);
        if (!disk.exists(layout.database())) {
            throw new Refusal(ErrorCode.WORKSPACE_MISSING, layout.directory().toString());
        }
        try (var held = InstanceLock.hold(layout)) {
            return new Rescue(layout, to, disk).copy();
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private Rescued copy() throws IOException {
        disk.createDirectories(to);
        DatabaseFiles.copy(layout.database(), to.resolve("database"));
        // reading may touch the log beside a database, so the copy is read
        var changes =
                Salvage.changes(to.resolve("database").resolve(layout.database().getFileName()));
        write(to.resolve("changes.jsonl"), lines(changes));
        var unreadable = copyFolder(layout.backups(), to.resolve("backups"), Map.of());
        var names = names(changes);
        var kept = 0;
        for (var folder : folders(layout.evidence())) {
            kept += disk.list(folder).size();
            unreadable += copyFolder(folder, to.resolve("evidence"), names);
        }
        write(to.resolve("DOC-TOI.txt"), Messages.text("safety.rescue.note", changes.size(), kept));
        return new Rescued(changes.size(), kept, unreadable);
    }

    private static String lines(List<Change> changes) {
        var text = new StringBuilder();
        changes.forEach(
                change -> text.append(CanonicalForm.write(change.toJson())).append('\n'));
        return text.toString();
    }

    /** Evidence is called again as it was when somebody added it, with a piece of its hash to keep names apart. */
    private static Map<String, String> names(List<Change> changes) {
        var names = new HashMap<String, String>();
        changes.stream()
                .filter(change -> change.register().kind().equals(RegisterKind.EVIDENCE.code()))
                .map(change -> change.content().json())
                .filter(content -> content.hasNonNull("sha256") && content.hasNonNull("name"))
                .forEach(content -> names.put(
                        content.path("sha256").asText(),
                        safe(content.path("name").asText())));
        return names;
    }

    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** Returns how many files could not be read. */
    private int copyFolder(Path from, Path into, Map<String, String> names) throws IOException {
        if (!disk.exists(from)) {
            return 0;
        }
        disk.createDirectories(into);
        var unreadable = 0;
        for (var file : disk.list(from)) {
            unreadable += copied(file, into, names) ? 0 : 1;
        }
        return unreadable;
    }

    private boolean copied(Path file, Path into, Map<String, String> names) throws IOException {
        var name = file.getFileName().toString();
        var known = names.get(name);
        var target = into.resolve(known == null ? name : name.substring(0, 8) + " " + known);
        byte[] content;
        try {
            content = disk.read(file);
        } catch (IOException e) {
            return false;
        }
        if (!disk.exists(target)) {
            disk.writeNew(target, content);
        }
        return known == null || Hashes.sha256Hex(content).equals(name);
    }

    private List<Path> folders(Path parent) throws IOException {
        return disk.exists(parent)
                ? disk.list(parent).stream().filter(disk::isDirectory).toList()
                : List.of();
    }

    private void write(Path file, String text) throws IOException {
        if (!disk.exists(file)) {
            disk.writeNew(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
