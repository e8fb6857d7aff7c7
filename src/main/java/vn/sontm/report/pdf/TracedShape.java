package vn.sontm.report.pdf;

import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Text;

/** A line of a text, or a picture, that says what its figures are made of. */
record TracedShape(Shape shape, double width, Text text, Origin origin) implements Shape {
    @Override
    public double height() {
        return shape.height();
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        shape.draw(canvas, left, top);
        canvas.place(text, origin, left, top, width, height());
    }
}
