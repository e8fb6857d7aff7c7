package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Progress;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.file.Manifest;
import vn.sontm.exchange.file.Manifest.Volume;
import vn.sontm.exchange.file.PrintedReport;
import vn.sontm.exchange.file.SyncFile;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.ledger.Authority;
import vn.sontm.store.Arrival;
import vn.sontm.store.JournalEntry;
import vn.sontm.workspace.EvidenceFiles;
import vn.sontm.workspace.Workspace;

/** Nhận tệp: reads files of others, says what they would bring, and merges them one by one, each wholly or not at all. */
public final class Imports {
    /** Folders inside folders that are looked into: nobody saves what came by e-mail deeper. */
    private static final int DEEPEST = 4;

    private final Workspace workspace;
    private final Planning planning;

    public Imports(Workspace workspace) {
        this.workspace = workspace;
        this.planning = new Planning(workspace);
    }

    /**
     * The sync files in a folder and in the folders inside it, and the printed reports that carry one, by name; a file is
     * itself. A folder that is a workspace, or hidden, is no post.
     */
    public List<Path> files(Path place) {
        return files(place, Progress.NONE);
    }

    /** @param progress is asked at every folder; when it stops, CancellationException is thrown */
    public List<Path> files(Path place, Progress progress) {
        return workspace.environment().disk().isDirectory(place) ? files(place, DEEPEST, progress) : List.of(place);
    }

    private List<Path> files(Path folder, int deep, Progress progress) {
        progress.reach(0, 0);
        var disk = workspace.environment().disk();
        try {
            var inside = disk.list(folder);
            return Stream.concat(
                            inside.stream().filter(path -> !disk.isDirectory(path) && isSyncFile(path)),
                            inside.stream()
                                    .filter(path -> deep > 0 && disk.isDirectory(path) && isPost(path))
                                    .flatMap(path -> inside(path, deep - 1, progress).stream()))
                    .toList();
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_UNREADABLE, folder.toString());
        }
    }

    /** A folder that nobody may read, such as {@code lost+found}, has nothing for us. */
    private List<Path> inside(Path folder, int deep, Progress progress) {
        try {
            return files(folder, deep, progress);
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    /** Not what systems keep on a stick, and not a workspace that somebody works with from there. */
    private boolean isPost(Path folder) {
        var name = folder.getFileName().toString();
        return !name.startsWith(".")
                && !name.startsWith("$")
                && !name.equals("System Volume Information")
                && !workspace
                        .environment()
                        .disk()
                        .exists(folder.resolve(workspace.layout().database().getFileName()));
    }

    private boolean isSyncFile(Path path) {
        var disk = workspace.environment().disk();
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(FileNames.EXTENSION) || name.endsWith(".pdf") && PrintedReport.carriesFile(path, disk);
    }

    /** Reads and checks a file and compares it with the ledger. A bad file gives a plan too: one that rejects it. */
    public MergePlan plan(Path path) {
        return plan(path, Progress.NONE);
    }

    /** @param progress may stop the reading, which then throws CancellationException */
    public MergePlan plan(Path path, Progress progress) {
        try {
            var disk = workspace.environment().disk();
            return planning.plan(path, new SyncFileReader(disk, workspace.encryptionKeys(), progress).read(path));
        } catch (Refusal refusal) {
            return MergePlan.rejected(path, refusal);
        }
    }

    /**
     * Does what the plan says, as far as it still holds: the ledger may have grown meanwhile. A rejected file leaves a line
     * in the journal and nothing else. Files that have waited for the enrolment that this one brings are merged with it.
     */
    public MergeResult apply(MergePlan plan) {
        return applyAll(List.of(plan)).getFirst();
    }

    public List<MergeResult> applyAll(Collection<MergePlan> plans) {
        return applyAll(plans, Progress.NONE);
    }

    /**
     * One after the other, in any order; a file held at first is merged when a later one brings its sender's enrolment.
     *
     * @param progress counts files; whoever stops does so between two files
     * @return of the files that were done, in their order
     */
    public List<MergeResult> applyAll(Collection<MergePlan> plans, Progress progress) {
        var results = new ArrayList<MergeResult>();
        var released = new HashMap<String, MergeResult>();
        for (var plan : plans) {
            if (!progress.at(results.size(), plans.size())) {
                break;
            }
            var result = applyAlone(plan);
            results.add(result);
            if (result.outcome() == Outcome.MERGED && bringsTrust(plan)) {
                new Inbox(workspace).release().forEach(late -> released.put(late.sha256(), late));
            }
        }
        results.replaceAll(result -> result.outcome() == Outcome.HELD && released.containsKey(result.sha256())
                ? released.get(result.sha256()).of(result.path())
                : result);
        return List.copyOf(results);
    }

    private static boolean bringsTrust(MergePlan plan) {
        return plan.file().stream()
                .flatMap(file -> file.changes().stream())
                .anyMatch(change -> Authority.concerns(change.register()));
    }

    /**
     * Enters in the journal the files that nobody can take, so that they are known even where nothing is merged. A file that
     * is refused twice on one day for the same reason has one line.
     *
     * @return whether there were any
     */
    public boolean noteRefused(Collection<MergePlan> plans) {
        var refused = plans.stream()
                .filter(plan -> plan.outcome() == Outcome.REJECTED)
                .toList();
        if (workspace.store().isReadOnly()) {
            return false;
        }
        refused.forEach(this::told);
        return !refused.isEmpty();
    }

    /** Leaves the inbox alone. */
    MergeResult applyAlone(MergePlan plan) {
        synchronized (workspace) {
            try {
                return applied(plan.file()
                        .map(file -> planning.plan(plan.path(), file))
                        .orElse(plan));
            } catch (Refusal refusal) {
                return told(MergePlan.rejected(plan.path(), refusal));
            }
        }
    }

    private MergeResult applied(MergePlan plan) {
        return switch (plan.outcome()) {
            case REJECTED -> told(plan);
            case HELD -> {
                new Inbox(workspace).hold(plan);
                yield told(plan);
            }
            case KNOWN, MERGED -> merged(plan, plan.file().orElseThrow());
        };
    }

    private MergeResult merged(MergePlan plan, SyncFile file) {
        var evidence = new EvidenceFiles(workspace);
        if (plan.evidence() > 0) {
            file.evidence(evidence::receive);
        }
        var manifest = file.manifest();
        if (manifest.volume().equals(Volume.FIGURES)) {
            new KeptFiles(workspace).keep(plan.path(), file.sha256());
        }
        var arrival = new Arrival(
                manifest.sender().device(),
                manifest.held().positions(),
                Carried.facts(file.sha256(), plan.fresh(), manifest.evidence(), told(manifest)),
                entry(plan));
        workspace.store().merge(file.changes(), file.seals(), arrival);
        new PutOff(workspace).decided(file.sha256());
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
        var entry = entry(plan);
        if (plan.outcome() != Outcome.REJECTED
                || workspace.store().journal().stream().noneMatch(entry::repeats)) {
            workspace.store().journal(entry);
        }
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
