package vn.sontm.exchange;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.sontm.workspace.Workspace;

/**
 * Copies of the sync files that this workspace wrote and merged last. After a restore they bring back what the backup does
 * not hold yet.
 */
public final class KeptFiles {
    private static final int MOST = 100;
    private static final long LARGEST = 32L << 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Workspace workspace;
    private final Shelf shelf;

    public KeptFiles(Workspace workspace) {
        this.workspace = workspace;
        this.shelf =
                new Shelf(workspace.environment().disk(), workspace.layout().files());
    }

    /** Merges all that is kept; what is known already changes nothing. Returns what brought something. */
    public List<MergeResult> merge() {
        var imports = new Imports(workspace);
        return imports.applyAll(shelf.files().stream().map(imports::plan).toList()).stream()
                .filter(result -> result.outcome() == Outcome.MERGED)
                .toList();
    }

    /** Keeps a copy; the same file is kept once, the oldest copies make room. Volumes of evidence are too large to keep. */
    void keep(Path file, String sha256) {
        var suffix = "-" + sha256 + FileNames.EXTENSION;
        var isKept = shelf.files().stream().anyMatch(path -> path.toString().endsWith(suffix));
        if (!isKept && shelf.size(file) <= LARGEST) {
            shelf.keep(
                    file, TIME.format(LocalDateTime.now(workspace.environment().clock())) + suffix);
            var all = shelf.files();
            all.subList(0, Math.max(all.size() - MOST, 0)).forEach(shelf::discard);
        }
    }
}
