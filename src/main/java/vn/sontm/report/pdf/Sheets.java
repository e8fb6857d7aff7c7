package vn.sontm.report.pdf;

/** Where new pages come from; the number and the foot of a page are already on it. */
interface Sheets {
    Canvas next();

    /** A reader jumps to this height of the page just begun, in points from its top. */
    void bookmark(Box.Bookmark bookmark, double top);
}
