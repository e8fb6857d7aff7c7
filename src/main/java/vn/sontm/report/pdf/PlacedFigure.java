package vn.sontm.report.pdf;

import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Text;

/**
 * Where on its page a figure stands that says what it is made of. Lengths are shares of the page's width and height, from its
 * upper left corner.
 *
 * @param page from 1
 * @param text as printed
 */
public record PlacedFigure(int page, double left, double top, double width, double height, Text text, Origin origin) {
    /** Whether a point of the page lies in it. */
    public boolean holds(double x, double y) {
        return x >= left && x < left + width && y >= top && y < top + height;
    }
}
