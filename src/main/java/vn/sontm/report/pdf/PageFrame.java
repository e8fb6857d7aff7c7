package vn.sontm.report.pdf;

import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Mark;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.PaperStyle;

/** What stands in the margins of a page: its number at the top from page 2 on, the mark at the foot. */
final class PageFrame {
    private static final double QR_SIDE = Points.of(12);
    private static final double QR_FROM_EDGE = Points.of(6);
    private static final double QR_GAP = Points.of(3);

    /** Trimmings of a page are no part of the structure. */
    private static final Tag NONE = Tag.document();

    private final Canvas canvas;
    private final double left;
    private final double width;
    private final double topMargin;
    private final double height;

    private PageFrame(Canvas canvas, Page page) {
        this.canvas = canvas;
        this.left = Points.of(page.margins().left());
        this.width = Points.of(page.textWidth());
        this.topMargin = Points.of(page.margins().top());
        this.height = Points.of(page.height());
    }

    static void draw(Canvas canvas, Page page, Optional<Mark> mark, int number) {
        var frame = new PageFrame(canvas, page);
        if (number > 1) {
            frame.number(number);
        }
        mark.ifPresent(frame::mark);
    }

    private void number(int number) {
        var shape = LineShape.single(
                NONE, Integer.toString(number), PaperStyle.PAGE_NUMBER, Align.CENTRE, width, LineShape.LOOSE);
        shape.draw(canvas, left, (topMargin - shape.height()) / 2);
    }

    private void mark(Mark mark) {
        var qrTop = height - QR_FROM_EDGE - QR_SIDE;
        QrCode.of(mark.payload()).draw(canvas, left, qrTop, QR_SIDE);
        var textLeft = left + QR_SIDE + QR_GAP;
        var upper = line(Messages.text("report.mark.code", mark.checkCode()));
        var lower = line(Messages.text("report.mark.form", mark.formId(), mark.periodLabel()));
        upper.draw(canvas, textLeft, qrTop);
        lower.draw(canvas, textLeft, qrTop + upper.height());
    }

    private LineShape line(String text) {
        return LineShape.single(NONE, text, PaperStyle.MARK, Align.LEFT, width, LineShape.LOOSE);
    }
}
