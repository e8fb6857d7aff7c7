package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.InstanceLock;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.Workspace;

/**
 * Nhận tệp mời trên máy đã có sổ: the workspace that lies there is kept whole beside its place, under a name with the day, and a
 * new one is made there from the invitation. A unit that bears another code is invited anew so.
 */
public final class JoiningAnew {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private JoiningAnew() {}

    /**
     * @param workspace the new one, open
     * @param kept where the old one lies now
     */
    public record Made(Workspace workspace, Path kept) {
        /** Closes the new one, in which this person writes from now on, and says where the old one lies. */
        public Path writtenBy(String author) {
            try (var opened = workspace) {
                opened.writeAs(author);
            }
            return kept;
        }
    }

    /**
     * Refuses as {@link Joining#from} does, before anything is moved, and with {@link ErrorCode#WORKSPACE_IN_USE} while the
     * old workspace is open.
     */
    public static Made from(Path invitationFile, Path directory, Environment environment) {
        var joining = Joining.look(invitationFile, environment);
        try {
            var kept = keep(directory.toAbsolutePath().normalize(), environment);
            try {
                return new Made(joining.make(directory, environment), kept);
            } catch (RuntimeException e) {
                bringBack(kept, directory, environment);
                throw e;
            }
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }

    private static Path keep(Path directory, Environment environment) throws IOException {
        InstanceLock.hold(new Layout(directory)).close(); // an open workspace is moved by nobody
        var kept = beside(directory, "-cu-", environment);
        environment.disk().move(directory, kept);
        return kept;
    }

    /** What was begun in its place is kept too. */
    private static void bringBack(Path kept, Path directory, Environment environment) throws IOException {
        if (environment.disk().exists(directory)) {
            environment.disk().move(directory, beside(directory, "-do-dang-", environment));
        }
        environment.disk().move(kept, directory);
    }

    private static Path beside(Path directory, String why, Environment environment) {
        return directory.resolveSibling(
                directory.getFileName() + why + TIME.format(LocalDateTime.now(environment.clock())));
    }
}
