package vn.sontm.report.pdf;

import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Text;

/** A line of a text that says what its figures are made of. */
record TracedShape(Shape line, double width, Text text, Origin origin) implements Shape {
    @Override
    public double height() {
        return line.height();
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        line.draw(canvas, left, top);
        canvas.place(text, origin, left, top, width, height());
    }
}
