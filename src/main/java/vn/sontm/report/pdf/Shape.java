package vn.sontm.report.pdf;

import java.util.Optional;

/** Something of a fixed height that is drawn across the text area of a page. */
interface Shape {
    double height();

    void draw(Canvas canvas, double left, double top);

    /** Parts it where a reader expects it, between two rows: what fits into the height, and the rest. */
    default Optional<Cut> divide(double height) {
        return Optional.empty();
    }

    /** Parts it where it must be, because even its first row is higher than a page. */
    default Optional<Cut> force(double height) {
        return Optional.empty();
    }

    /** The two parts of a shape. */
    record Cut(Shape first, Shape rest) {}
}
