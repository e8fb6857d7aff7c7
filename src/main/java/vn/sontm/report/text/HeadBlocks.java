package vn.sontm.report.text;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Recipients;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Title;

/** How a document begins and ends: letterhead, titles, who signs. Two columns are a table without lines. */
record HeadBlocks(XWPFDocument file, double width) {
    private static final double AGENCIES = 0.4;
    private static final double HALF = 0.5;
    private static final double GAP = 8;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    void add(Letterhead head) {
        var columns = Columns.plain(file, List.of(width * AGENCIES, width * (1 - AGENCIES)));
        var names = columns.row(false);
        var left = columns.lines(columns.cell(names, 0, 1), 0, 1);
        head.parent().forEach(line -> left.text(Text.of(line), PaperStyle.HEAD_NARROW, Align.CENTRE));
        head.issuer().forEach(line -> left.text(Text.bold(line), PaperStyle.HEAD_NARROW, Align.CENTRE));
        left.rule(PaperStyle.SHORT_RULE);
        columns.lines(columns.cell(names, 1, 1), 1, 1)
                .text(Text.bold(head.nation()), PaperStyle.HEAD_NARROW, Align.CENTRE)
                .text(Text.bold(head.motto()), PaperStyle.HEAD, Align.CENTRE)
                .rule(1);
        var dates = columns.row(false);
        columns.lines(columns.cell(dates, 0, 1), 0, 1)
                .text(Text.of(head.number()), PaperStyle.NUMBER_AND_DATE, Align.CENTRE)
                .optional(Text.of(head.subject()), PaperStyle.HEAD_NARROW, Align.CENTRE);
        columns.lines(columns.cell(dates, 1, 1), 1, 1)
                .text(Text.italic(head.placeAndDate()), PaperStyle.NUMBER_AND_DATE, Align.CENTRE);
        new Lines(file, width).space(GAP);
    }

    void add(Title title) {
        new Lines(file, width)
                .text(Text.bold(title.kind()), PaperStyle.KIND, Align.CENTRE)
                .text(Text.bold(title.subject()), PaperStyle.KIND, Align.CENTRE)
                .rule(PaperStyle.SHORT_RULE)
                .optional(Text.italic(title.addition()), PaperStyle.HEAD, Align.CENTRE)
                .space(GAP);
    }

    void add(AnnexTitle title) {
        new Lines(file, width)
                .text(Text.bold(title.label()), PaperStyle.KIND, Align.CENTRE)
                .text(Text.bold(title.title()), PaperStyle.KIND, Align.CENTRE)
                .optional(Text.italic(title.attachedTo()), PaperStyle.HEAD, Align.CENTRE)
                .optional(Text.italic(title.addition()), PaperStyle.HEAD, Align.CENTRE);
    }

    void add(Closing closing) {
        new Lines(file, width).keeping().space(GAP);
        var columns = Columns.plain(file, List.of(width * HALF, width * (1 - HALF)));
        var row = columns.row(false);
        side(closing.left(), columns.lines(columns.cell(row, 0, 1), 0, 1));
        side(closing.right(), columns.lines(columns.cell(row, 1, 1), 1, 1));
    }

    private static void side(Closing.Side side, Lines lines) {
        switch (side) {
            case Recipients recipients -> {
                lines.text(Text.in(Face.BOLD_ITALIC, recipients.title()), PaperStyle.RECIPIENTS_TITLE, Align.LEFT);
                recipients.lines().forEach(line -> lines.text(Text.of(line), PaperStyle.RECIPIENTS, Align.LEFT));
            }
            case Signature signature -> {
                lines.optional(Text.italic(signature.placeAndDate()), PaperStyle.NUMBER_AND_DATE, Align.CENTRE);
                signature.authority().forEach(line -> lines.text(Text.bold(line), PaperStyle.AUTHORITY, Align.CENTRE));
                lines.optional(Text.italic(signature.hint()), PaperStyle.HINT, Align.CENTRE)
                        .space(PaperStyle.SIGNING_ROOM * POINTS_PER_MILLIMETRE)
                        .text(Text.bold(signature.name()), PaperStyle.KIND, Align.CENTRE);
            }
            case Closing.Nothing nothing -> lines.space(GAP);
        }
    }
}
