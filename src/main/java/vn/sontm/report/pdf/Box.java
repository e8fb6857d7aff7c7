package vn.sontm.report.pdf;

import java.util.Optional;

/**
 * A shape in the flow of a part.
 *
 * @param gap empty points above, left away at the top of a page
 * @param keepsWithNext whether the box that follows must be on the same page
 * @param head what is drawn again above this box when it begins a page
 * @param bookmark where it is one that readers jump to
 */
record Box(Shape shape, double gap, boolean keepsWithNext, Optional<Shape> head, Optional<Bookmark> bookmark) {
    /** The name of a place, and its depth from 1. */
    record Bookmark(String text, int level) {}

    static Box of(Shape shape) {
        return new Box(shape, 0, false, Optional.empty(), Optional.empty());
    }

    Box below(double points) {
        return new Box(shape, points, keepsWithNext, head, bookmark);
    }

    Box keeping(boolean next) {
        return new Box(shape, gap, next, head, bookmark);
    }

    Box under(Shape repeated) {
        return new Box(shape, gap, keepsWithNext, Optional.of(repeated), bookmark);
    }

    Box named(String text, int level) {
        return new Box(shape, gap, keepsWithNext, head, Optional.of(new Bookmark(text, level)));
    }

    Box showing(Shape other) {
        return new Box(other, gap, keepsWithNext, head, bookmark);
    }
}
