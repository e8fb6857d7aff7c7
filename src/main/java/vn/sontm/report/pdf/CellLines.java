package vn.sontm.report.pdf;

import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.type.Line;
import vn.sontm.report.type.LineBreaker;

/**
 * A cell on its way to paper: its lines, and the place that it covers.
 *
 * @param tag what it is in the structure of the file
 * @param x from the table's left edge, in points
 * @param row first row, from 0
 */
record CellLines(Tag tag, Cell cell, List<Line> lines, Align align, double x, double width, int row, int rows) {
    private static final double WIDEST_PADDING = Points.of(1.2);
    private static final double PADDING_SHARE = 0.05;
    private static final double PADDING_Y = Points.of(0.75);

    /** Letters shrink, down to the smallest allowed, before a word is divided. */
    static CellLines of(Tag tag, Cell cell, Align align, double x, double width, int row, double size) {
        var inner = width - 2 * padding(width);
        var widest = LineBreaker.widestWord(cell.text(), size);
        var fitting = widest <= inner ? size : Math.max(PaperStyle.SMALLEST, size * inner / widest);
        var lines = LineBreaker.lines(cell.text(), fitting, inner);
        return new CellLines(tag, cell, lines, cell.align().orElse(align), x, width, row, cell.rows());
    }

    /** The height that the text asks for, its padding included. */
    double wanted() {
        return textHeight() + 2 * PADDING_Y;
    }

    /** How many lines fit into a height. */
    int linesWithin(double height) {
        var count = 0;
        var used = 2 * PADDING_Y;
        while (count < lines.size() && used + shape(lines.get(count)).height() <= height) {
            used += shape(lines.get(count)).height();
            count++;
        }
        return count;
    }

    int rowAfter() {
        return row + rows;
    }

    CellLines with(List<Line> otherLines, int otherRow, int otherRows) {
        return new CellLines(tag, cell, otherLines, align, x, width, otherRow, otherRows);
    }

    void draw(Canvas canvas, double left, double top, double height) {
        canvas.mention(tag);
        canvas.frame(left + x, top, width, height);
        cell.origin().ifPresent(origin -> canvas.place(cell.text(), origin, left + x, top, width, height));
        var y = top + (height - textHeight()) / 2;
        for (var line : lines) {
            var shape = shape(line);
            shape.draw(canvas, left + x + padding(width), y);
            y += shape.height();
        }
    }

    private double textHeight() {
        return lines.stream().mapToDouble(line -> shape(line).height()).sum();
    }

    /** Narrow columns have little room to give away. */
    private static double padding(double width) {
        return Math.min(WIDEST_PADDING, width * PADDING_SHARE);
    }

    private LineShape shape(Line line) {
        return new LineShape(tag, line, align, 0, width - 2 * padding(width), LineShape.TIGHT);
    }
}
