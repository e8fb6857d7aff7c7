package vn.sontm.testkit.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import vn.sontm.ui.common.FileChoice;

/** Points at files as a person does in the system's dialog: at the one that was named before, else at none. */
public final class ChosenFiles implements FileChoice {
    private volatile Optional<Path> next = Optional.empty();
    private volatile String proposed = "";

    /** The file that is chosen the next time, and only then. */
    public void choose(Path file) {
        next = Optional.of(file);
    }

    /** The name that was proposed when a place to write was asked for last. */
    public String proposed() {
        return proposed;
    }

    @Override
    public Optional<Path> open(Node owner, String title, String... patterns) {
        var chosen = next;
        next = Optional.empty();
        return chosen;
    }

    @Override
    public Optional<Path> save(Node owner, String title, String pattern, String name) {
        proposed = name;
        return open(owner, title, pattern);
    }
}
