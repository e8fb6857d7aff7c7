package vn.sontm.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * A table as it is seen at this moment, in words: what is copied, and what is written into a spreadsheet.
 *
 * @param rows as filtered and ordered; each as long as the heads
 */
public record Grid(List<Head> heads, List<List<String>> rows) {
    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * @param figures whether the column holds figures; codes and numbers of documents are words
     * @param width in characters, about
     */
    public record Head(String title, boolean figures, int width) {}

    /** Something on a screen that is a table, though it may be built of several parts. */
    public interface Source {
        Grid all();

        /** The rows that are selected; none where nothing is. */
        Grid selected();
    }

    /** Lets this part of a screen be copied and written as one table; what it is built of no longer counts. */
    public static void is(Node part, Source source) {
        part.getProperties().put(Source.class, source);
    }

    static Optional<Source> at(Node part) {
        return Optional.ofNullable(part.getProperties().get(Source.class)).map(Source.class::cast);
    }
}
