package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
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
    private final Disk disk;
    private final Path folder;

    public KeptFiles(Workspace workspace) {
        this.workspace = workspace;
        this.disk = workspace.environment().disk();
        this.folder = workspace.layout().files();
    }

    /** Merges all that is kept; what is known already changes nothing. Returns what brought something. */
    public List<MergeResult> merge() {
        try {
            var imports = new Imports(workspace);
            return imports.applyAll(paths().stream().map(imports::plan).toList()).stream()
                    .filter(result -> result.outcome() == Outcome.MERGED)
                    .toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Keeps a copy; the same file is kept once, the oldest copies make room. Volumes of evidence are too large to keep. */
    void keep(Path file, String sha256) {
        try {
            var isKept = paths().stream().anyMatch(path -> path.toString().endsWith(suffix(sha256)));
            if (isKept || disk.size(file) > LARGEST) {
                return;
            }
            disk.createDirectories(folder);
            var time = TIME.format(LocalDateTime.now(workspace.environment().clock()));
            disk.writeNew(folder.resolve(time + suffix(sha256)), out -> {
                try (var in = disk.open(file)) {
                    in.transferTo(out);
                }
            });
            var all = paths();
            for (var oldest : all.subList(0, Math.max(all.size() - MOST, 0))) {
                disk.deleteIfExists(oldest);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static String suffix(String sha256) {
        return "-" + sha256 + FileNames.EXTENSION;
    }

    /** The oldest first. */
    private List<Path> paths() throws IOException {
        return disk.isDirectory(folder) ? disk.list(folder) : List.of();
    }

    private static Refusal failed(IOException failure) {
        return new Refusal(ErrorCode.DISK_FAILED, String.valueOf(failure.getMessage()));
    }
}
