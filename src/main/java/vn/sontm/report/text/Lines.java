package vn.sontm.report.text;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.Run;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.LineBreaker;

/** Paragraphs one below another, in the body of a file or in a cell. */
final class Lines {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double RULE_GAP = 3;
    private static final double RULE_HEIGHT = 3;

    private final Supplier<XWPFParagraph> paragraphs;
    private final double width;
    private boolean keeping;
    private double lastLine;

    /** In the body; its width is that of the text on the page, in millimetres. */
    Lines(XWPFDocument file, double width) {
        this(file::createParagraph, width);
    }

    /** Wherever new paragraphs come from, in columns of a width in millimetres. */
    Lines(Supplier<XWPFParagraph> paragraphs, double width) {
        this.paragraphs = paragraphs;
        this.width = width * POINTS_PER_MILLIMETRE;
    }

    /** All further paragraphs stay on the page of what follows them; returns this, as all steps do. */
    Lines keeping() {
        keeping = true;
        return this;
    }

    /** A paragraph without a style of its own. */
    Lines text(Text text, double size, Align align) {
        var paragraph = next();
        paragraph.setAlignment(alignment(align));
        write(paragraph, text, size);
        lastLine = LineBreaker.lines(text, size, width).getLast().width();
        return this;
    }

    /** Nothing for an empty text. */
    Lines optional(Text text, double size, Align align) {
        return text.isEmpty() ? this : text(text, size, align);
    }

    Lines space(double points) {
        var paragraph = next();
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        return this;
    }

    /** A rule in the middle, a share of the last line's width. */
    Lines rule(double share) {
        var side = Units.ofPoints((width - lastLine * share) / 2).intValueExact();
        var paragraph = next();
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(Units.ofPoints(RULE_GAP).intValueExact());
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBetween(RULE_HEIGHT, LineSpacingRule.EXACT);
        return this;
    }

    private XWPFParagraph next() {
        var paragraph = paragraphs.get();
        if (keeping) {
            paragraph.getCTP().addNewPPr().addNewKeepNext();
        }
        return paragraph;
    }

    /** A paragraph of a style, in the style's size. */
    static XWPFParagraph styled(XWPFDocument file, String style, Text text) {
        var paragraph = file.createParagraph();
        paragraph.setStyle(style);
        text.runs().forEach(run -> write(paragraph, run));
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, Text text, double size) {
        text.runs().forEach(run -> write(paragraph, run).setFontSize(size));
    }

    private static XWPFRun write(XWPFParagraph paragraph, Run run) {
        var target = paragraph.createRun();
        var lines = run.text().split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                target.addBreak();
            }
            target.setText(lines[line], target.getCTR().sizeOfTArray());
        }
        // a face that is not set is the style's: headings are bold by their style
        if (run.face() == Face.BOLD || run.face() == Face.BOLD_ITALIC) {
            target.setBold(true);
        }
        if (run.face() == Face.ITALIC || run.face() == Face.BOLD_ITALIC) {
            target.setItalic(true);
        }
        return target;
    }

    private static ParagraphAlignment alignment(Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
            case JUSTIFIED -> ParagraphAlignment.BOTH;
        };
    }
}
