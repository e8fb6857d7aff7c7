package vn.sontm.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.sontm.base.Messages;
import vn.sontm.base.Progress;
import vn.sontm.base.Writing;
import vn.sontm.exchange.drive.SafeExport;
import vn.sontm.exchange.drive.SafeExport.Written;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.Run;
import vn.sontm.exchange.file.SyncFileWriter;
import vn.sontm.exchange.file.SyncFileWriter.Piece;
import vn.sontm.store.JournalEntry;
import vn.sontm.workspace.Workspace;

/** The files that go to one recipient together: they share a stem, are signed here, and each is entered in the journal. */
final class Sending {
    private static final String NOTE = "DOC-TOI-";

    private final Workspace workspace;
    private final Set<String> keys;
    private final SafeExport export;
    private final Progress progress;
    private final String stem;

    /**
     * @param keys raw X25519 keys of all who may open the files; none for files that everybody may read
     * @param stem as {@link FileNames} makes it
     */
    Sending(Workspace workspace, Set<String> keys, SafeExport export, Progress progress, String stem) {
        this.workspace = workspace;
        this.keys = keys;
        this.export = export;
        this.progress = progress;
        this.stem = stem;
    }

    Written figures(Manifest head, Collection<Run> runs) {
        var written = write(stem, head, runs, Collections.emptySortedMap());
        new KeptFiles(workspace).keep(written.path(), written.sha256());
        return written;
    }

    Written volume(Manifest head, SortedMap<String, Piece> pieces) {
        return write(stem + "-mc" + head.volume().number(), head, List.of(), pieces);
    }

    private Written write(String name, Manifest head, Collection<Run> runs, SortedMap<String, Piece> pieces) {
        var content = content(workspace, keys, head, runs, pieces);
        var size = pieces.values().stream().mapToLong(Piece::size).sum();
        var written = export.write(name + FileNames.EXTENSION, content, size, progress);
        Carried.facts(written.sha256(), runs.stream().map(Sent::of).toList(), pieces.keySet(), Map.of())
                .forEach(workspace.store()::setting);
        journal(written, head, changes(runs), pieces.size());
        return written;
    }

    /** A file as it will be written, signed by this PC. */
    static Writing content(
            Workspace workspace,
            Set<String> keys,
            Manifest head,
            Collection<Run> runs,
            SortedMap<String, Piece> pieces) {
        var summary = Messages.text(
                "exchange.summary",
                head.sender().unitName(),
                head.recipient().unitName(),
                head.written(),
                changes(runs),
                pieces.size());
        return new SyncFileWriter(head, runs, pieces, summary).signed(workspace.keys()::sign, keys);
    }

    private static int changes(Collection<Run> runs) {
        return runs.stream().mapToInt(run -> run.changes().size()).sum();
    }

    private void journal(Written written, Manifest head, int changes, int evidence) {
        workspace
                .store()
                .journal(new JournalEntry(
                        written.sha256(),
                        written.path().getFileName().toString(),
                        "out",
                        "written",
                        head.recipient().unit(),
                        workspace.environment().now(),
                        Messages.text("exchange.journal.written", changes, evidence)));
    }

    /** A text beside the files, for a person who finds them on the stick. */
    Written note(String key, Manifest head) {
        var text = Messages.text(key, head.sender().unitName(), head.recipient().unitName(), stem);
        Writing content = out -> out.write(text.getBytes(StandardCharsets.UTF_8));
        return export.write(NOTE + stem + ".txt", content, text.length(), Progress.NONE);
    }
}
