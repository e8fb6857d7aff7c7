package vn.sontm.report.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.Line;
import vn.sontm.report.type.Typeface;

/** A page to draw on, in points from its upper left corner. */
final class Canvas {
    private static final double HAIRLINE = 0.5;
    private static final double LINE = 0.9;
    private static final double PER_EM = 1000;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private final Structure structure;
    private final double pageHeight;
    private final Figures figures;
    /** Whether what is drawn belongs to a node, or to the page's trimmings, already. */
    private boolean marked;

    /** Looks on where figures come to stand that say what they are made of, in points from the page's upper left corner. */
    @FunctionalInterface
    interface Figures {
        void place(Text text, Origin origin, double x, double y, double width, double height);
    }

    Canvas(PdfContentByte content, Structure structure, double pageHeight, Figures figures) {
        this.content = content;
        this.structure = structure;
        this.pageHeight = pageHeight;
        this.figures = figures;
    }

    /** Here stands a figure; nothing is drawn. */
    void place(Text text, Origin origin, double x, double y, double width, double height) {
        figures.place(text, origin, x, y, width, height);
    }

    /** All that is drawn belongs to the page and not to what it says: numbers, repeated heads, rules. */
    void artifact(Runnable drawing) {
        mark(() -> content.beginMarkedContentSequence(ARTIFACT), drawing);
    }

    /** All that is drawn within the rectangle is one picture. */
    void figure(Tag tag, double x, double y, double width, double height, Runnable drawing) {
        mark(
                () -> {
                    structure.place(tag, (float) x, (float) (pageHeight - y - height), (float) (x + width), (float)
                            (pageHeight - y));
                    content.beginMarkedContentSequence(structure.element(tag));
                },
                drawing);
    }

    /** A node that may have nothing to draw, such as an empty cell, takes its place in the structure. */
    void mention(Tag tag) {
        if (!marked) {
            structure.element(tag);
        }
    }

    /** Draws a line of text with its letters standing on {@code base}; every blank is widened by {@code stretch}. */
    void text(Tag tag, Line line, double x, double base, double stretch) {
        if (!line.pieces().isEmpty()) {
            mark(() -> content.beginMarkedContentSequence(structure.element(tag)), () -> write(line, x, base, stretch));
        }
    }

    private void mark(Runnable begin, Runnable drawing) {
        if (marked) {
            drawing.run();
            return;
        }
        begin.run();
        marked = true;
        drawing.run();
        marked = false;
        content.endMarkedContentSequence();
    }

    private void write(Line line, double x, double base, double stretch) {
        content.beginText();
        content.setTextMatrix((float) x, (float) (pageHeight - base));
        for (var piece : line.pieces()) {
            content.setFontAndSize(Typeface.font(piece.face()), (float) line.size());
            show(piece.text(), stretch, line.size());
        }
        content.endText();
    }

    /** A horizontal rule. */
    void rule(double x, double y, double width) {
        artifact(() -> {
            content.setLineWidth((float) HAIRLINE);
            content.moveTo((float) x, (float) (pageHeight - y));
            content.lineTo((float) (x + width), (float) (pageHeight - y));
            content.stroke();
        });
    }

    void line(double fromX, double fromY, double toX, double toY, float... dashes) {
        content.saveState();
        content.setLineWidth((float) LINE);
        content.setLineDash(dashes, 0);
        content.moveTo((float) fromX, (float) (pageHeight - fromY));
        content.lineTo((float) toX, (float) (pageHeight - toY));
        content.stroke();
        content.restoreState();
    }

    /** A rectangle in grey, from 0 for black to 1 for white. */
    void shade(double x, double y, double width, double height, double grey) {
        content.saveState();
        content.setGrayFill((float) grey);
        square(x, y, width, height);
        content.fill();
        content.restoreState();
    }

    /** Slanting lines within a rectangle. */
    void hatch(double x, double y, double width, double height, double distance) {
        content.saveState();
        square(x, y, width, height);
        content.clip();
        content.newPath();
        content.setLineWidth((float) HAIRLINE);
        for (var slant = distance; slant < width + height; slant += distance) {
            content.moveTo((float) (x + slant), (float) (pageHeight - y));
            content.lineTo((float) (x + slant - height), (float) (pageHeight - y - height));
        }
        content.stroke();
        content.restoreState();
    }

    /** The outline of a cell. */
    void frame(double x, double y, double width, double height) {
        artifact(() -> {
            content.setLineWidth((float) HAIRLINE);
            square(x, y, width, height);
            content.stroke();
        });
    }

    /** A black rectangle; several in a row are one shape for the printer. */
    void square(double x, double y, double width, double height) {
        content.rectangle((float) x, (float) (pageHeight - y - height), (float) width, (float) height);
    }

    void fillSquares() {
        content.fill();
    }

    /** Breaking blanks stretch; a no-break space does not, and is a plain blank in the file. */
    private void show(String text, double stretch, double size) {
        if (stretch == 0) {
            content.showText(plain(text));
            return;
        }
        var array = new PdfTextArray();
        var begin = 0;
        for (var blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', begin)) {
            array.add(plain(text.substring(begin, blank + 1)));
            array.add((float) (-stretch * PER_EM / size));
            begin = blank + 1;
        }
        array.add(plain(text.substring(begin)));
        content.showText(array);
    }

    private static String plain(String text) {
        return text.replace(NO_BREAK_SPACE, ' ');
    }
}
