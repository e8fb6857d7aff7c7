package vn.sontm.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * The file system as the program needs it, small enough to be faked and to be made to fail in tests. Database files
 * are the one exception: SQLite reads and writes those itself.
 */
public interface Disk {
    boolean exists(Path path);

    boolean isDirectory(Path path);

    /** Size in bytes. */
    long size(Path path) throws IOException;

    /** The whole content; the caller has checked the size. */
    byte[] read(Path path) throws IOException;

    InputStream open(Path path) throws IOException;

    /** Direct children, sorted by name. */
    List<Path> list(Path directory) throws IOException;

    void createDirectories(Path directory) throws IOException;

    /**
     * Writes a file so that a crash leaves either the old content or the new one: unique temporary file in the same
     * folder, write, force, read back and compare, atomic move (retried a few times, because a virus scanner may hold
     * the file), force the folder.
     */
    void writeSafely(Path target, byte[] content) throws IOException;

    /** Like {@link #writeSafely} but refuses to replace: fails with FileAlreadyExistsException when the target exists. */
    default void writeNew(Path target, byte[] content) throws IOException {
        writeNew(target, out -> out.write(content));
    }

    /** Like the one above, for content of any size; a content that throws leaves nothing behind. */
    void writeNew(Path target, Writing content) throws IOException;

    void deleteIfExists(Path path) throws IOException;

    /** Renames; fails with FileAlreadyExistsException when the target exists. */
    void move(Path from, Path to) throws IOException;

    /** Lets nobody but the file's owner into a folder, where the file system knows owners. */
    void restrictToOwner(Path directory) throws IOException;
}
