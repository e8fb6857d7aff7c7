package vn.sontm.testkit.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sontm.exchange.drive.Drive;
import vn.sontm.exchange.drive.Drives;

/** A stick that is plugged in: a folder that the program finds by itself. */
public final class SimulatedStick implements Drives {
    private static final long FREE = 4L << 30;

    private final Path root;

    public SimulatedStick(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Drive> removable() {
        return List.of(new Drive(root, "USB", FREE));
    }

    public Path root() {
        return root;
    }

    /** The sync files on it, in the order of their names. */
    public List<Path> files() {
        return files(".ntm");
    }

    /** The one file of a kind. */
    public Path only(String ending) {
        var found = files(ending);
        if (found.size() != 1) {
            throw new AssertionError("not one file " + ending + " on the stick: " + found);
        }
        return found.getFirst();
    }

    private List<Path> files(String ending) {
        try (var found = Files.list(root)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
