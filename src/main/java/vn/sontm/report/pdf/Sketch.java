package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.Line;
import vn.sontm.report.type.LineBreaker;

/** Lines and rules put down one below another in a column: what heads, titles and closings are drawn from. */
final class Sketch {
    /** One thing to draw, relative to the upper left corner of the box. */
    interface Stroke {
        void draw(Canvas canvas, double left, double top);
    }

    private final Supplier<Tag> tags;
    private final double x;
    private final double width;
    private final List<Stroke> strokes = new ArrayList<>();
    private double y;
    private double lastLine;

    /**
     * A column of a width.
     *
     * @param tags where the node of each further text comes from
     */
    Sketch(Supplier<Tag> tags, double x, double width) {
        this.tags = tags;
        this.x = x;
        this.width = width;
    }

    /** Text in the column; returns this, as all steps do. */
    Sketch text(Text text, double size, Align align) {
        return lines(LineBreaker.lines(text, size, width), align);
    }

    /** Lines of like lengths in the middle of the column. */
    Sketch balanced(Text text, double size, double share) {
        return lines(LineBreaker.balanced(text, size, width * share), Align.CENTRE);
    }

    /** A rule in the middle of the column, a share of the last line's width. */
    Sketch rule(double share) {
        var at = y + Points.of(1);
        var length = lastLine * share;
        strokes.add((canvas, left, top) -> canvas.rule(left + x + (width - length) / 2, top + at, length));
        y = at;
        return this;
    }

    /** Something drawn at the height reached, which takes no room by itself. */
    Sketch stroke(Stroke stroke) {
        var at = y;
        strokes.add((canvas, left, top) -> stroke.draw(canvas, left + x, top + at));
        return this;
    }

    Sketch space(double points) {
        y += points;
        return this;
    }

    /** Moves down to a height, if it is not reached yet. */
    Sketch downTo(double height) {
        y = Math.max(y, height);
        return this;
    }

    double height() {
        return y;
    }

    void draw(Canvas canvas, double left, double top) {
        strokes.forEach(stroke -> stroke.draw(canvas, left, top));
    }

    private Sketch lines(List<Line> lines, Align align) {
        var tag = tags.get();
        for (var line : lines) {
            var at = y;
            var shape = new LineShape(tag, line, align, 0, width, LineShape.LOOSE);
            strokes.add((canvas, left, top) -> shape.draw(canvas, left + x, top + at));
            y += shape.height();
            lastLine = line.width();
        }
        return this;
    }
}
