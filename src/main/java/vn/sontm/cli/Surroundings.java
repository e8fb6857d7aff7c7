package vn.sontm.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import vn.sontm.base.Disk;
import vn.sontm.cli.frame.PinPad;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.UserFolders;

/**
 * The PC as the command line sees it.
 *
 * @param user who is logged in: the author of changes where nobody says otherwise
 * @param pad where a PIN is typed
 * @param window what opens when no command is given
 */
public record Surroundings(
        UserFolders folders, Disk disk, Clock clock, SecureRandom random, String user, PinPad pad, Window window) {
    /** Opens the window on a workspace and returns at once; refuses where there is no display. */
    public interface Window {
        /** @param file a sync file to be shown before it is merged */
        void open(Path workspace, Environment environment, Optional<Path> file);
    }

    /** @param explicit whether a person named the folder of the workspace */
    Environment environment(String author, boolean explicit) {
        return new Environment(disk, clock, random, author, Optional.of(folders.tokens()), explicit);
    }
}
