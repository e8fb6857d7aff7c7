package vn.sontm.report.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import vn.sontm.report.document.Face;

/**
 * Liberation Serif: metric-compatible with Times New Roman, all Vietnamese letters. The library reads the font files again
 * while it writes their subsets, so one document is drawn at a time.
 */
public final class Typeface {
    /** Share of the size that letters reach above and below the base line. */
    public static final double ASCENT = 0.891;

    public static final double DESCENT = 0.216;
    private static final int MISSING = '□';
    private static final Map<Face, String> FILES = Map.of(
            Face.REGULAR, "LiberationSerif-Regular.ttf",
            Face.BOLD, "LiberationSerif-Bold.ttf",
            Face.ITALIC, "LiberationSerif-Italic.ttf",
            Face.BOLD_ITALIC, "LiberationSerif-BoldItalic.ttf");
    private static final Map<Face, BaseFont> FONTS = load();

    private Typeface() {}

    public static BaseFont font(Face face) {
        return FONTS.get(face);
    }

    public static double width(String text, Face face, double size) {
        return font(face).getWidthPoint(text, (float) size);
    }

    /** The text with a box in place of each letter that the face lacks, so that nothing vanishes silently. */
    public static String printable(String text, Face face) {
        var font = font(face);
        if (text.codePoints().allMatch(letter -> letter == '\n' || font.charExists(letter))) {
            return text;
        }
        return text.codePoints()
                .map(letter -> letter == '\n' || font.charExists(letter) ? letter : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Face, BaseFont> load() {
        var fonts = new EnumMap<Face, BaseFont>(Face.class);
        FILES.forEach((face, file) -> fonts.put(face, load(file)));
        return fonts;
    }

    private static BaseFont load(String file) {
        try (var stream = Typeface.class.getResourceAsStream("/liberation/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font is missing: " + file);
            }
            var font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
            font.setIncludeCidSet(false); // the library's CIDSet is incomplete, and none is needed
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
