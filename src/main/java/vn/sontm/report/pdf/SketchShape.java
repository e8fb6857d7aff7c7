package vn.sontm.report.pdf;

import java.util.List;

/**
 * Sketches side by side that stay together.
 *
 * @param below empty points that belong to it
 */
record SketchShape(List<Sketch> columns, double below) implements Shape {
    @Override
    public double height() {
        return columns.stream().mapToDouble(Sketch::height).max().orElse(0) + below;
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        columns.forEach(column -> column.draw(canvas, left, top));
    }
}
