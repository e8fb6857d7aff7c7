package vn.sontm.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The single steps that a safe write consists of, apart so that tests can make each of them fail. */
public interface FileSteps {
    /** A path in the target's folder that nothing has yet. */
    Path temporary(Path target);

    boolean exists(Path path);

    /** Creates the file with this content; fails when it exists. */
    void write(Path path, Writing content) throws IOException;

    /** Makes the content of a file survive a power cut. */
    void force(Path path) throws IOException;

    /** Reads what the device holds, where the operating system can tell. */
    InputStream open(Path path) throws IOException;

    /** Renames within one folder, replacing the target if there is one, atomically. */
    void replace(Path from, Path to) throws IOException;

    /** Renames within one folder; fails with FileAlreadyExistsException when the target exists. */
    void rename(Path from, Path to) throws IOException;

    /** Makes the names in a folder survive a power cut, where the operating system can. */
    void forceFolder(Path folder) throws IOException;

    void deleteIfExists(Path path) throws IOException;
}
