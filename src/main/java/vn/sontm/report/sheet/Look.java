package vn.sontm.report.sheet;

import vn.sontm.report.document.Align;
import vn.sontm.report.document.Face;

/**
 * How a cell looks.
 *
 * @param framed whether it has borders, as cells of tables do
 * @param top whether its text begins at the top, as that of high cells should, rather than in the middle
 * @param format of its number; empty for text
 * @param quoted whether it begins with a sign of formulas, so that editing it must not make it one
 */
record Look(Face face, double size, Align align, boolean framed, boolean top, String format, boolean quoted) {
    static Look of(Face face, double size, Align align) {
        return new Look(face, size, align, false, false, "", false);
    }

    Look inFrame() {
        return new Look(face, size, align, true, top, format, quoted);
    }

    Look atTop() {
        return new Look(face, size, align, framed, true, format, quoted);
    }

    Look showing(String otherFormat) {
        return new Look(face, size, align, framed, top, otherFormat, quoted);
    }

    Look asText() {
        return new Look(face, size, align, framed, top, format, true);
    }
}
