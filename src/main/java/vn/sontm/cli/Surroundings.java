package vn.sontm.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sontm.base.Disk;
import vn.sontm.cli.frame.PinPad;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.UserFolders;

/**
 * The PC as the command line sees it.
 *
 * @param clock made when it is needed, like {@code random}: Java sets both up slowly
 * @param user who is logged in: the author of changes where nobody says otherwise
 * @param pad where a PIN is typed
 * @param window what opens when no command is given
 */
public record Surroundings(
        UserFolders folders,
        Disk disk,
        Supplier<Clock> clock,
        Supplier<SecureRandom> random,
        String user,
        PinPad pad,
        Window window) {
    /** Opens the window on a workspace and returns at once; refuses where there is no display. */
    public interface Window {
        /**
         * @param environment made away from the thread that calls, which has a window to start
         * @param file a sync file to be shown before it is merged
         */
        void open(Path workspace, Supplier<Environment> environment, Optional<Path> file);
    }

    /** @param explicit whether a person named the folder of the workspace */
    Environment environment(String author, boolean explicit) {
        return new Environment(disk, clock.get(), random.get(), author, Optional.of(folders.tokens()), explicit);
    }
}
