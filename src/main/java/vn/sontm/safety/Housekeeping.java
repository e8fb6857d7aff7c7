package vn.sontm.safety;

import vn.sontm.base.Hashes;
import vn.sontm.workspace.Workspace;

/** What the program does for the workspace by itself, without anybody asking. */
public final class Housekeeping {
    private static final String COVERED = "safety.backup.changes";

    private Housekeeping() {}

    /** Makes a backup when something was written since the last one, and rehearses when a week has passed. */
    public static void run(Workspace workspace) {
        if (workspace.store().isReadOnly()) {
            return;
        }
        var state = workspace.store().positions().toString();
        var digest = Hashes.sha256Hex(state);
        if (workspace.store().setting(COVERED).filter(digest::equals).isEmpty()) {
            Backups.make(workspace);
            workspace.store().setting(COVERED, digest);
        }
        var rehearsal = new Rehearsal(workspace);
        if (rehearsal.isDue()) {
            rehearsal.run();
        }
    }
}
