package vn.sontm.report.document;

/**
 * The heading of a section; also a bookmark.
 *
 * @param level 1 for "I. …", 2 for "1. …"
 */
public record Heading(int level, String text) implements Block {
    public Heading {
        if (level < 1) {
            throw new IllegalArgumentException("levels begin with 1");
        }
        text = Clean.text(text);
    }
}
