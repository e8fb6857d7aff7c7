package vn.sontm.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Workspace;

/** Choosing files to read and to write, and doing so off the window's thread. */
public final class Files {
    private Files() {}

    public static Optional<Path> open(Node owner, String title, String pattern) {
        return Optional.ofNullable(
                        chooser(title, pattern).showOpenDialog(owner.getScene().getWindow()))
                .map(file -> file.toPath());
    }

    public static Optional<Path> save(Node owner, String title, String pattern, String name) {
        var chooser = chooser(title, pattern);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(file -> file.toPath());
    }

    /** Refuses with {@link ErrorCode#FILE_UNREADABLE}. */
    public static byte[] read(Workspace workspace, Path file) {
        try {
            return workspace.environment().disk().read(file);
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_UNREADABLE, file.toString());
        }
    }

    /** Refuses with {@link ErrorCode#FILE_NOT_WRITTEN}. */
    public static Path write(Workspace workspace, Path file, byte[] content) {
        try {
            workspace.environment().disk().writeSafely(file, content);
            return file;
        } catch (IOException e) {
            throw new Refusal(ErrorCode.FILE_NOT_WRITTEN, String.valueOf(e.getMessage()));
        }
    }

    private static FileChooser chooser(String key, String pattern) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text(key));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.text(key), pattern));
        return chooser;
    }
}
