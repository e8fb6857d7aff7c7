package vn.sontm.report.pdf;

import java.util.List;
import java.util.function.Supplier;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.Letterhead;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Title;
import vn.sontm.report.type.Typeface;

/** How a document begins: letterhead, kind and subject, title of an annex. */
final class Heads {
    /** Share of the width that the agencies' column has; the rest is the nation's. */
    private static final double LEFT_SHARE = 0.4;

    private static final double COLUMN_GAP = Points.of(2);
    private static final double TITLE_SHARE = 0.9;
    private static final double GAP_BELOW = Points.of(5);
    private static final double ROW_GAP = Points.of(2);

    private Heads() {}

    static Shape letterhead(Tag parent, Letterhead head, double width) {
        var left = new Sketch(paragraphs(parent), 0, width * LEFT_SHARE - COLUMN_GAP);
        var right = new Sketch(paragraphs(parent), width * LEFT_SHARE, width * (1 - LEFT_SHARE));
        var size = headSize(head, width * (1 - LEFT_SHARE));
        right.text(Text.bold(head.nation()), size, Align.CENTRE)
                .text(Text.bold(head.motto()), size + 1, Align.CENTRE)
                .rule(1);
        head.parent().forEach(line -> left.text(Text.of(line), size, Align.CENTRE));
        head.issuer().forEach(line -> left.text(Text.bold(line), size, Align.CENTRE));
        left.rule(PaperStyle.SHORT_RULE);
        var second = Math.max(left.height(), right.height()) + ROW_GAP;
        numberAndDate(head, left.downTo(second), right.downTo(second));
        return new SketchShape(List.of(left, right), GAP_BELOW);
    }

    static Shape title(Tag parent, Title title, double width) {
        var tag = parent.child(Tag.Role.heading(1));
        var sketch = new Sketch(() -> tag, 0, width)
                .text(Text.bold(title.kind()), PaperStyle.KIND, Align.CENTRE)
                .balanced(Text.bold(title.subject()), PaperStyle.KIND, TITLE_SHARE)
                .rule(PaperStyle.SHORT_RULE);
        addition(sketch, title.addition());
        return new SketchShape(List.of(sketch), GAP_BELOW);
    }

    static Shape annexTitle(Tag parent, AnnexTitle title, double width) {
        var tag = parent.child(Tag.Role.heading(1));
        var sketch = new Sketch(() -> tag, 0, width)
                .text(Text.bold(title.label()), PaperStyle.KIND, Align.CENTRE)
                .balanced(Text.bold(title.title()), PaperStyle.KIND, TITLE_SHARE);
        if (!title.attachedTo().isEmpty()) {
            sketch.balanced(Text.italic(title.attachedTo()), PaperStyle.HEAD, TITLE_SHARE);
        }
        addition(sketch, title.addition());
        return new SketchShape(List.of(sketch), 0);
    }

    private static Supplier<Tag> paragraphs(Tag parent) {
        return () -> parent.child(Tag.Role.PARAGRAPH);
    }

    private static void addition(Sketch sketch, String addition) {
        if (!addition.isEmpty()) {
            sketch.space(Points.of(1)).balanced(Text.italic(addition), PaperStyle.HEAD, TITLE_SHARE);
        }
    }

    private static void numberAndDate(Letterhead head, Sketch left, Sketch right) {
        left.text(Text.of(head.number()), PaperStyle.NUMBER_AND_DATE, Align.CENTRE);
        right.text(Text.in(Face.ITALIC, head.placeAndDate()), PaperStyle.NUMBER_AND_DATE, Align.CENTRE);
        if (!head.subject().isEmpty()) {
            left.text(Text.of(head.subject()), PaperStyle.HEAD_NARROW, Align.CENTRE);
        }
    }

    /** 13 or 12 on A4, as the decree asks; less on smaller paper, so that the nation's name stands on one line. */
    private static double headSize(Letterhead head, double width) {
        var size = PaperStyle.HEAD;
        while (size > PaperStyle.SMALLEST && Typeface.width(head.nation(), Face.BOLD, size) > width) {
            size--;
        }
        return size;
    }
}
