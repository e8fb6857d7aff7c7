package vn.sontm.report.pdf;

import vn.sontm.report.document.Face;

/** Letters in one face on one line. */
record Piece(String text, Face face) {
    double width(double size) {
        return Typeface.width(text, face, size);
    }
}
