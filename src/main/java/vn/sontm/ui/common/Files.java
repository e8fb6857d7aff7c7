package vn.sontm.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Workspace;

/** Reading and writing a file that a person has chosen, off the window's thread. */
public final class Files {
    private Files() {}

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
}
