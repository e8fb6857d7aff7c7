package vn.sontm.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.base.Disk;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** A folder of the workspace with copies of sync files. Refuses with {@link ErrorCode#DISK_FAILED} where the disk fails. */
final class Shelf {
    private final Disk disk;
    private final Path folder;

    Shelf(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    Path place(String name) {
        return folder.resolve(name);
    }

    /** Keeps a copy under a name; what lies there under the same name stays. */
    void keep(Path file, String name) {
        onDisk(() -> {
            if (!disk.exists(place(name))) {
                disk.createDirectories(folder);
                disk.writeNew(place(name), out -> {
                    try (var in = disk.open(file)) {
                        in.transferTo(out);
                    }
                });
            }
            return true;
        });
    }

    /** In bytes, of a file that may be kept. */
    long size(Path file) {
        return onDisk(() -> disk.size(file));
    }

    /** In the order of their names: a name that begins with a time puts the oldest first. */
    List<Path> files() {
        return onDisk(() -> disk.isDirectory(folder) ? disk.list(folder) : List.of());
    }

    void discard(Path file) {
        onDisk(() -> {
            disk.deleteIfExists(file);
            return true;
        });
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private static <T> T onDisk(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw Refusal.disk(e);
        }
    }
}
