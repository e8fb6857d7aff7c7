package vn.sontm.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.InstanceLock;
import vn.sontm.workspace.Layout;

/**
 * Puts a backup in the place of a workspace's database. What was there is set aside, never deleted; the PC makes a new
 * key at the next start, because the numbers after the backup may be known elsewhere already.
 */
public final class Restore {
    private Restore() {}

    /**
     * @param directory of a workspace that is not open
     * @return the folder in which the replaced database lies now
     * @throws Refusal BACKUP_INVALID or WORKSPACE_IN_USE, nothing being changed
     */
    public static Path from(Path backup, Path directory, Environment environment) {
        try {
            BackupCheck.verify(backup);
            var layout = new Layout(directory);
            try (var held = InstanceLock.hold(layout)) {
                return replace(backup, layout, environment);
            }
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private static Path replace(Path backup, Layout layout, Environment environment) throws IOException {
        var aside = unusedFolder(layout);
        DatabaseFiles.copy(layout.database(), aside);
        var said = Messages.text("safety.restored", backup.getFileName().toString(), aside.toString());
        environment.disk().writeSafely(layout.restoredMarker(), said.getBytes(StandardCharsets.UTF_8));
        DatabaseFiles.replace(layout.database(), backup);
        return aside;
    }

    private static Path unusedFolder(Layout layout) {
        var number = 1;
        while (Files.exists(layout.setAside().resolve("%03d".formatted(number)))) {
            number++;
        }
        return layout.setAside().resolve("%03d".formatted(number));
    }
}
