package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.Manifest.Volume;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.store.Arrival;
import vn.sontm.store.JournalEntry;
import vn.sontm.workspace.EvidenceFiles;
import vn.sontm.workspace.Workspace;

/** Nhận tệp: reads files of others, says what they would bring, and merges them one by one, each wholly or not at all. */
public final class Imports {
    private final Workspace workspace;
    private final Planning planning;

    public Imports(Workspace workspace) {
        this.workspace = workspace;
        this.planning = new Planning(workspace);
    }

    /** The sync files in a folder, by name; a file is itself. */
    public List<Path> files(Path place) {
        var disk = workspace.environment().disk();
        if (!disk.isDirectory(place)) {
            return List.of(place);
        }
        try {
            return disk.list(place).stream().filter(Imports::isSyncFile).toList();
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_UNREADABLE, place.toString());
        }
    }

    private static boolean isSyncFile(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(FileNames.EXTENSION);
    }

    /** Reads and checks a file and compares it with the ledger. A bad file gives a plan too: one that rejects it. */
    public MergePlan plan(Path path) {
        try {
            return planning.plan(path, read(path));
        } catch (Refusal refusal) {
            return MergePlan.rejected(path, refusal);
        }
    }

    private SyncFile read(Path path) {
        return new SyncFileReader(workspace.environment().disk(), workspace.encryptionKeys()).read(path);
    }

    /**
     * Does what the plan says, as far as it still holds: the ledger may have grown meanwhile. A rejected file leaves a line
     * in the journal and nothing else.
     */
    public MergeResult apply(MergePlan plan) {
        var current = plan.file().map(file -> planning.plan(plan.path(), file)).orElse(plan);
        return switch (current.outcome()) {
            case REJECTED -> told(current);
            case HELD -> {
                new Inbox(workspace).hold(current);
                yield told(current);
            }
            case KNOWN, MERGED -> merged(current, current.file().orElseThrow());
        };
    }

    /** Applies plans in any order; a file held at first is merged as soon as another has brought its sender's enrolment. */
    public List<MergeResult> applyAll(Collection<MergePlan> plans) {
        var results = new ArrayList<MergeResult>();
        plans.forEach(plan -> results.add(apply(plan)));
        return List.copyOf(results);
    }

    private MergeResult merged(MergePlan plan, SyncFile file) {
        var evidence = new EvidenceFiles(workspace);
        if (plan.evidence() > 0) {
            file.evidence(evidence::receive);
        }
        var manifest = file.manifest();
        var arrival = new Arrival(manifest.sender().device(), manifest.held().positions(), told(manifest), entry(plan));
        workspace.store().merge(file.changes(), file.seals(), arrival);
        return MergeResult.of(plan);
    }

    /** What the sender holds and wants; volumes and invitations say nothing of it. */
    private Map<String, String> told(Manifest manifest) {
        if (!manifest.volume().equals(Volume.FIGURES) || manifest.invitation().isPresent()) {
            return Map.of();
        }
        return new ExchangeFacts(workspace.store())
                .told(
                        manifest.sender().unit(),
                        manifest.held().evidence(),
                        manifest.requests().evidence());
    }

    private MergeResult told(MergePlan plan) {
        workspace.store().journal(entry(plan));
        return MergeResult.of(plan);
    }

    private JournalEntry entry(MergePlan plan) {
        return new JournalEntry(
                plan.file().map(SyncFile::sha256).orElse(""),
                plan.fileName(),
                "in",
                plan.outcome().code(),
                plan.sender().map(sender -> sender.unit()).orElse(""),
                workspace.environment().now(),
                plan.sentences().getFirst());
    }
}
