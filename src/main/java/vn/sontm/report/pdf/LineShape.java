package vn.sontm.report.pdf;

import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Face;
import vn.sontm.report.type.Line;
import vn.sontm.report.type.Piece;
import vn.sontm.report.type.Typeface;

/**
 * One line of text.
 *
 * @param tag the paragraph or cell that it is part of
 * @param indent how far the line stands in
 * @param width that it is aligned in, the indent included
 * @param leading distance of base lines as a share of the size
 */
record LineShape(Tag tag, Line line, Align align, double indent, double width, double leading) implements Shape {
    static final double LOOSE = 1.3;
    static final double TIGHT = 1.15;

    /** Words of one face that are not broken. */
    static LineShape single(Tag tag, String text, double size, Align align, double width, double leading) {
        var piece = new Piece(Typeface.printable(text, Face.REGULAR), Face.REGULAR);
        var line = new Line(List.of(piece), size, piece.width(size), true);
        return new LineShape(tag, line, align, 0, width, leading);
    }

    @Override
    public double height() {
        return line.size() * leading;
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        var middle = top + height() / 2;
        var base = middle + line.size() * (Typeface.ASCENT - Typeface.DESCENT) / 2;
        canvas.text(tag, line, left + indent + shift(), base, stretch());
    }

    private double shift() {
        return switch (align) {
            case LEFT, JUSTIFIED -> 0;
            case CENTRE -> rest() / 2;
            case RIGHT -> rest();
        };
    }

    private double stretch() {
        var blanks = line.blanks();
        return align == Align.JUSTIFIED && !line.last() && blanks > 0 ? rest() / blanks : 0;
    }

    private double rest() {
        return width - indent - line.width();
    }
}
