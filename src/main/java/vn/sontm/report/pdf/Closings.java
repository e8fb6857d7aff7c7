package vn.sontm.report.pdf;

import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Closing;
import vn.sontm.report.document.Closing.Nothing;
import vn.sontm.report.document.Face;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.Recipients;
import vn.sontm.report.document.Signature;
import vn.sontm.report.document.Text;

/** The end of a document: recipients at the left, room to sign at the right. Never cut. */
final class Closings {
    private static final double COLUMN_GAP = Points.of(4);

    private Closings() {}

    static Shape of(Tag parent, Closing closing, double width) {
        var half = width / 2;
        var left = new Sketch(() -> parent.child(Tag.Role.PARAGRAPH), 0, half - COLUMN_GAP);
        var right = new Sketch(() -> parent.child(Tag.Role.PARAGRAPH), half, half);
        draw(closing.left(), left);
        draw(closing.right(), right);
        return new SketchShape(List.of(left, right), 0);
    }

    private static void draw(Closing.Side side, Sketch sketch) {
        switch (side) {
            case Recipients recipients -> recipients(recipients, sketch);
            case Signature signature -> signature(signature, sketch);
            case Nothing nothing -> {}
        }
    }

    private static void recipients(Recipients recipients, Sketch sketch) {
        sketch.text(Text.in(Face.BOLD_ITALIC, recipients.title()), PaperStyle.RECIPIENTS_TITLE, Align.LEFT);
        recipients.lines().forEach(line -> sketch.text(Text.of(line), PaperStyle.RECIPIENTS, Align.LEFT));
    }

    private static void signature(Signature signature, Sketch sketch) {
        if (!signature.placeAndDate().isEmpty()) {
            sketch.text(Text.italic(signature.placeAndDate()), PaperStyle.NUMBER_AND_DATE, Align.CENTRE);
        }
        signature.authority().forEach(line -> sketch.text(Text.bold(line), PaperStyle.AUTHORITY, Align.CENTRE));
        if (!signature.hint().isEmpty()) {
            sketch.text(Text.italic(signature.hint()), PaperStyle.HINT, Align.CENTRE);
        }
        sketch.space(Points.of(PaperStyle.SIGNING_ROOM));
        sketch.text(Text.bold(signature.name()), PaperStyle.KIND, Align.CENTRE);
    }
}
