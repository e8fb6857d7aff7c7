package vn.sontm.ui.today;

import java.util.List;
import java.util.function.Function;

/**
 * One card.
 *
 * @param id names its texts: {@code today.title.<id>}, {@code today.none.<id>}
 * @param note a sentence beneath the title; may be empty
 * @param counts whether the note counts something: then it opens all of it
 * @param lines the first few
 * @param total how many lines there are in all
 * @param screen that shows all of them
 * @param item in that screen's own words; may be empty
 */
record Topic(String id, String note, boolean counts, List<Line> lines, int total, String screen, String item) {
    static final int MOST = 5;

    Topic {
        lines = List.copyOf(lines);
    }

    static <T> Topic of(String id, String screen, String item, List<T> all, Function<T, Line> line) {
        return new Topic(id, "", false, all.stream().limit(MOST).map(line).toList(), all.size(), screen, item);
    }

    Topic noted(String text) {
        return new Topic(id, text, false, lines, total, screen, item);
    }

    Topic counting(String text) {
        return new Topic(id, text, true, lines, total, screen, item);
    }
}
