package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.store.JournalEntry;
import vn.sontm.workspace.Workspace;

/**
 * Giữ lại: files that a person wants to think about before merging. A copy lies in the workspace, so the stick may go; the
 * ledger knows nothing of it, and nothing but that person's word merges it.
 */
public final class PutOff {
    private static final String CODE = "put-off";
    private static final Pattern NAMED = Pattern.compile("[0-9a-f]{64}-(.+)");
    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9._-]");

    private final Workspace workspace;

    public PutOff(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Keeps a copy of a file that was read; the same file is kept once. */
    public void keep(MergePlan plan) {
        var disk = workspace.environment().disk();
        var sha256 = plan.file().orElseThrow().sha256();
        var kept =
                folder().resolve(sha256 + "-" + NO_NAME.matcher(plan.fileName()).replaceAll("-"));
        try {
            if (!disk.exists(kept)) {
                disk.createDirectories(folder());
                disk.writeNew(kept, out -> {
                    try (var in = disk.open(plan.path())) {
                        in.transferTo(out);
                    }
                });
            }
        } catch (IOException e) {
            throw new Refusal(ErrorCode.DISK_FAILED, String.valueOf(e.getMessage()));
        }
        workspace
                .store()
                .journal(new JournalEntry(
                        sha256,
                        plan.fileName(),
                        "in",
                        CODE,
                        plan.sender().map(sender -> sender.unit()).orElse(""),
                        workspace.environment().now(),
                        plan.sentences().getFirst()));
    }

    /** The copies, in the order of their names. */
    public List<Path> list() {
        var disk = workspace.environment().disk();
        try {
            return disk.isDirectory(folder())
                    ? disk.list(folder()).stream()
                            .filter(path -> NAMED.matcher(name(path)).matches())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new Refusal(ErrorCode.DISK_FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** What has been decided needs no copy any more. */
    void decided(String sha256) {
        for (var path : list()) {
            if (name(path).startsWith(sha256)) {
                try {
                    workspace.environment().disk().deleteIfExists(path);
                } catch (IOException e) {
                    throw new Refusal(ErrorCode.DISK_FAILED, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    /** As the file was called when it came. */
    static String shownName(Path path) {
        var match = NAMED.matcher(name(path));
        return match.matches() ? match.group(1) : path.getFileName().toString();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private Path folder() {
        return workspace.layout().inbox().resolve(CODE);
    }
}
