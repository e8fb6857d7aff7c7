package vn.sontm.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
    private final Shelf shelf;

    public PutOff(Workspace workspace) {
        this.workspace = workspace;
        this.shelf = new Shelf(
                workspace.environment().disk(), workspace.layout().inbox().resolve(CODE));
    }

    /** Keeps a copy of a file that was read; the same file is kept once. */
    public void keep(MergePlan plan) {
        var sha256 = plan.file().orElseThrow().sha256();
        shelf.keep(plan.path(), sha256 + "-" + NO_NAME.matcher(plan.fileName()).replaceAll("-"));
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
        return shelf.files().stream()
                .filter(path -> NAMED.matcher(name(path)).matches())
                .toList();
    }

    /** What has been decided needs no copy any more. */
    void decided(String sha256) {
        list().stream().filter(path -> name(path).startsWith(sha256)).forEach(shelf::discard);
    }

    /** As the file was called when it came. */
    static String shownName(Path path) {
        var match = NAMED.matcher(name(path));
        return match.matches() ? match.group(1) : name(path);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
