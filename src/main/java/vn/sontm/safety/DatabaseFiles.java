package vn.sontm.safety;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Copies and replaces database files with their companions, which SQLite otherwise looks after itself. */
final class DatabaseFiles {
    private static final List<String> SUFFIXES = List.of("", "-wal", "-shm");

    private DatabaseFiles() {}

    /** Copies the file and what SQLite keeps beside it; the folder is made. */
    static void copy(Path database, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var suffix : SUFFIXES) {
            var file = beside(database, suffix);
            if (Files.exists(file)) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path database) throws IOException {
        for (var suffix : SUFFIXES) {
            Files.deleteIfExists(beside(database, suffix));
        }
    }

    /**
     * Puts a copy of a whole, closed database in place of another. The log of the old one goes first: SQLite would apply
     * it to the new one. The old files must be safe elsewhere.
     */
    static void replace(Path database, Path by) throws IOException {
        var fresh = beside(database, ".fresh");
        Files.copy(by, fresh, StandardCopyOption.REPLACE_EXISTING);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.deleteIfExists(beside(database, "-wal"));
        Files.deleteIfExists(beside(database, "-shm"));
        Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path beside(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }
}
