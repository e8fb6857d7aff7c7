package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph: lines that a page break tore apart are joined, emphasis marks are taken out and runs of blanks
 * collapsed, so that every rule reads plain sentences; the printed form and the line of each character stay known.
 */
public final class Passage {
    private final String section;
    private final String raw;
    private final String text;
    private final int[] origin;
    private final List<Piece> pieces;

    private record Piece(int offset, int line) {}

    private Passage(String section, String raw, String text, int[] origin, List<Piece> pieces) {
        this.section = section;
        this.raw = raw;
        this.text = text;
        this.origin = origin;
        this.pieces = pieces;
    }

    /** Joins the lines of one paragraph; a line that ends in a hyphen is joined without a blank ("06-" + "NQ/TU"). */
    public static Passage of(String section, List<SourceLine> lines) {
        var raw = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        for (var line : lines) {
            if (!raw.isEmpty() && raw.charAt(raw.length() - 1) != '-') {
                raw.append(' ');
            }
            pieces.add(new Piece(raw.length(), line.number()));
            raw.append(line.text().strip().replaceAll("[\\s\\u00A0]+", " "));
        }
        return clean(section, raw.toString(), List.copyOf(pieces));
    }

    private static Passage clean(String section, String raw, List<Piece> pieces) {
        var text = new StringBuilder();
        var origin = new int[raw.length()];
        for (var at = 0; at < raw.length(); at++) {
            if (raw.charAt(at) != '*') {
                origin[text.length()] = at;
                text.append(raw.charAt(at));
            }
        }
        return new Passage(section, raw, text.toString(), origin, pieces);
    }

    /** The number of the section it stands in ("II.1.2"); empty before the first one. */
    public String section() {
        return section;
    }

    public String text() {
        return text;
    }

    public int line() {
        return pieces.getFirst().line();
    }

    /** The line of the file in which the character at this offset of {@link #text()} is printed. */
    public int line(int offset) {
        var at = text.isEmpty() ? 0 : origin[Math.min(offset, text.length() - 1)];
        var line = line();
        for (var piece : pieces) {
            if (piece.offset() <= at) {
                line = piece.line();
            }
        }
        return line;
    }

    /** The printed words of a stretch of {@link #text()}. */
    public String quote(int from, int to) {
        return from >= to ? "" : raw.substring(origin[from], origin[to - 1] + 1).strip();
    }

    public Span span(int from, int to) {
        return new Span(this, from, to);
    }

    public Span whole() {
        return new Span(this, 0, text.length());
    }

    @Override
    public String toString() {
        return section + ":" + line() + " " + text;
    }
}
