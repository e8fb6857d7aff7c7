package vn.sontm.report.sheet;

import java.util.ArrayList;
import java.util.List;
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

/** How a sheet begins and ends: letterhead, titles, who signs. Two columns become two merged cells in each row. */
record HeadRows(Rows rows) {
    private static final double AGENCIES = 0.4;
    private static final double HALF = 0.5;
    private static final double GAP = 8;
    private static final double SIGNING_ROOM = 60;
    /** Height of a row of recipients, beside which there is already room to sign. */
    private static final double RECIPIENT = 16;

    private record Line(Text text, double size, Align align) {}

    void add(Letterhead head) {
        var left = new ArrayList<Line>();
        head.parent().forEach(line -> left.add(centred(Text.of(line), PaperStyle.HEAD_NARROW)));
        head.issuer().forEach(line -> left.add(centred(Text.bold(line), PaperStyle.HEAD_NARROW)));
        var right = new ArrayList<>(List.of(
                centred(Text.bold(head.nation()), PaperStyle.HEAD_NARROW),
                centred(Text.bold(head.motto()), PaperStyle.HEAD)));
        level(left, right);
        left.add(centred(Text.of(head.number()), PaperStyle.NUMBER_AND_DATE));
        right.add(centred(Text.italic(head.placeAndDate()), PaperStyle.NUMBER_AND_DATE));
        left.add(centred(Text.of(head.subject()), PaperStyle.HEAD_NARROW));
        beside(left, right, AGENCIES);
        rows.space(GAP);
    }

    void add(Title title) {
        rows.add(Text.bold(title.kind()), PaperStyle.KIND, Align.CENTRE);
        rows.add(Text.bold(title.subject()), PaperStyle.KIND, Align.CENTRE);
        rows.add(Text.italic(title.addition()), PaperStyle.HEAD, Align.CENTRE);
        rows.space(GAP);
    }

    void add(AnnexTitle title) {
        rows.add(Text.bold(title.label()), PaperStyle.KIND, Align.CENTRE);
        rows.add(Text.bold(title.title()), PaperStyle.KIND, Align.CENTRE);
        rows.add(Text.italic(title.attachedTo()), PaperStyle.HEAD, Align.CENTRE);
        rows.add(Text.italic(title.addition()), PaperStyle.HEAD, Align.CENTRE);
        rows.space(GAP);
    }

    void add(Closing closing) {
        rows.space(GAP);
        var left = side(closing.left());
        var right = side(closing.right());
        beside(left, right, HALF);
        var names = List.of(name(closing.left()), name(closing.right()));
        if (names.stream().anyMatch(name -> !name.isEmpty())) {
            rows.space(Math.max(GAP, SIGNING_ROOM - Math.max(0, left.size() - right.size()) * RECIPIENT));
            beside(
                    List.of(centred(Text.bold(names.getFirst()), PaperStyle.KIND)),
                    List.of(centred(Text.bold(names.getLast()), PaperStyle.KIND)),
                    HALF);
        }
    }

    private static List<Line> side(Closing.Side side) {
        var lines = new ArrayList<Line>();
        switch (side) {
            case Recipients recipients -> {
                lines.add(new Line(
                        Text.in(Face.BOLD_ITALIC, recipients.title()), PaperStyle.RECIPIENTS_TITLE, Align.LEFT));
                recipients
                        .lines()
                        .forEach(line -> lines.add(new Line(Text.of(line), PaperStyle.RECIPIENTS, Align.LEFT)));
            }
            case Signature signature -> {
                lines.add(centred(Text.italic(signature.placeAndDate()), PaperStyle.NUMBER_AND_DATE));
                signature.authority().forEach(line -> lines.add(centred(Text.bold(line), PaperStyle.AUTHORITY)));
                lines.add(centred(Text.italic(signature.hint()), PaperStyle.HINT));
            }
            case Closing.Nothing nothing -> {}
        }
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }

    private static String name(Closing.Side side) {
        return side instanceof Signature signature ? signature.name() : "";
    }

    private void beside(List<Line> left, List<Line> right, double share) {
        var second = rows.widths().beginning(share);
        for (var index = 0; index < Math.max(left.size(), right.size()); index++) {
            var row = rows.row();
            text(row, left, index, 0, second);
            text(row, right, index, second, rows.widths().count() - second);
        }
    }

    private void text(org.apache.poi.xssf.usermodel.XSSFRow row, List<Line> lines, int index, int first, int count) {
        if (index < lines.size() && !lines.get(index).text().isEmpty()) {
            var line = lines.get(index);
            rows.text(row, line.text(), line.size(), line.align(), first, count);
        }
    }

    /** Number and date begin on one row. */
    private static void level(List<Line> left, List<Line> right) {
        while (left.size() < right.size()) {
            left.add(centred(Text.EMPTY, PaperStyle.HEAD_NARROW));
        }
        while (right.size() < left.size()) {
            right.add(centred(Text.EMPTY, PaperStyle.HEAD_NARROW));
        }
    }

    private static Line centred(Text text, double size) {
        return new Line(text, size, Align.CENTRE);
    }
}
