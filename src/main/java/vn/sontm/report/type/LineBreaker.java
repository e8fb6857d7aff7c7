package vn.sontm.report.type;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Text;

/** Breaks text into lines of a width. */
public final class LineBreaker {
    private static final double TOLERANCE = 0.01;
    private static final int HALVINGS = 12;

    private final double size;
    private final double width;
    private final double firstIndent;

    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private double used;

    private LineBreaker(double size, double width, double firstIndent) {
        this.size = size;
        this.width = width;
        this.firstIndent = firstIndent;
    }

    public static List<Line> lines(Text text, double size, double width) {
        return lines(text, size, width, 0);
    }

    /** The first line of every paragraph is shorter by the indent. */
    public static List<Line> lines(Text text, double size, double width, double firstIndent) {
        var breaker = new LineBreaker(size, width, firstIndent);
        Words.of(text).forEach(breaker::paragraph);
        return breaker.lines;
    }

    /** As few lines as the width allows, but of like lengths, as titles are set. */
    public static List<Line> balanced(Text text, double size, double width) {
        var fewest = lines(text, size, width);
        var narrow = width / Math.max(1, fewest.size());
        var wide = width;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (narrow + wide) / 2;
            if (middle >= widestWord(text, size) && lines(text, size, middle).size() == fewest.size()) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return lines(text, size, wide);
    }

    public static double widestWord(Text text, double size) {
        return Words.of(text).stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.width(size))
                .max()
                .orElse(0);
    }

    private void paragraph(List<Word> words) {
        used = firstIndent;
        for (var word : words) {
            var parts = word.width(size) > width + TOLERANCE ? word.divide(size, width) : List.of(word);
            parts.forEach(this::add);
        }
        endLine(true);
    }

    private void add(Word word) {
        var blank = word.blankBefore() && !pieces.isEmpty() ? blankWidth() : 0;
        if (!pieces.isEmpty() && used + blank + word.width(size) > width + TOLERANCE) {
            endLine(false);
            blank = 0;
        }
        if (blank > 0) {
            pieces.add(new Piece(" ", pieces.getLast().face()));
        }
        pieces.addAll(word.pieces());
        used += blank + word.width(size);
    }

    private double blankWidth() {
        return Typeface.width(" ", pieces.getLast().face(), size);
    }

    private void endLine(boolean last) {
        var indent = lines.isEmpty() || lines.getLast().last() ? firstIndent : 0;
        lines.add(new Line(merged(), size, used - indent, last));
        pieces.clear();
        used = 0;
    }

    private List<Piece> merged() {
        var merged = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!merged.isEmpty() && merged.getLast().face() == piece.face()) {
                var before = merged.removeLast();
                merged.add(new Piece(before.text() + piece.text(), piece.face()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }
}
