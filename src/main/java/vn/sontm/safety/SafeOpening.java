package vn.sontm.safety;

import java.io.IOException;
import java.nio.file.Path;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.KeptFiles;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.OpeningWatch;
import vn.sontm.workspace.OpeningWatch.Work;
import vn.sontm.workspace.Workspace;

/**
 * Opens a workspace and, where its database turns out to be damaged, puts the newest sound backup in its place first. The
 * workspace's warnings say so. Without a sound backup the refusal stands: never "delete and start again".
 */
public final class SafeOpening {
    private SafeOpening() {}

    public static Workspace open(Path directory, Environment environment) {
        return open(directory, environment, OpeningWatch.NONE);
    }

    public static Workspace open(Path directory, Environment environment, OpeningWatch watch) {
        try {
            return openMended(directory, environment, watch);
        } catch (Refusal damaged) {
            if (damaged.code() != ErrorCode.DATABASE_DAMAGED) {
                throw damaged;
            }
            watch.at(Work.RESTORING, 0, 0);
            restoreNewest(directory, environment, damaged);
            return openMended(directory, environment, watch);
        }
    }

    /** After a restore the workspace's own sync files bring back what the backup does not hold. */
    private static Workspace openMended(Path directory, Environment environment, OpeningWatch watch) {
        var restored = environment.disk().exists(new Layout(directory).restoredMarker());
        var workspace = Workspace.open(directory, environment, watch);
        try {
            if (restored) {
                new KeptFiles(workspace).merge();
            }
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    private static void restoreNewest(Path directory, Environment environment, Refusal damaged) {
        try {
            var backup = Backups.newestVerified(new Layout(directory), environment.disk())
                    .orElseThrow(() -> damaged);
            Restore.from(backup.file(), directory, environment);
        } catch (IOException e) {
            damaged.addSuppressed(e);
            throw damaged;
        }
    }
}
