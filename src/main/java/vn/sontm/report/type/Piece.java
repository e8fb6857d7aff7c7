package vn.sontm.report.type;

import vn.sontm.report.document.Face;

/** Letters in one face on one line. */
public record Piece(String text, Face face) {
    public double width(double size) {
        return Typeface.width(text, face, size);
    }
}
