package vn.sontm.ui.common;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/** Where a person points at a file. On this PC that is the system's own dialog, which no test could answer. */
public interface FileChoice {
    /**
     * A file to read; empty where the person goes back.
     *
     * @param title key of what is asked for
     * @param patterns such as {@code *.json}
     */
    Optional<Path> open(Node owner, String title, String... patterns);

    /**
     * Where to write; empty where the person goes back.
     *
     * @param title key of what is asked for
     * @param pattern such as {@code *.json}
     * @param name that is proposed
     */
    Optional<Path> save(Node owner, String title, String pattern, String name);

    static FileChoice ofThisPc() {
        return new SystemFileChoice();
    }
}
