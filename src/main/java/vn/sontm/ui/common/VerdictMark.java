package vn.sontm.ui.common;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;

/** How verdicts look everywhere: colour and letter and drawn shape, readable in black and white. */
public final class VerdictMark {
    private VerdictMark() {}

    /** Shape and letter: "● Đ". */
    public static Label brief(Verdict verdict) {
        return mark(verdict, letter(verdict), "letter");
    }

    /** Shape and word: "■ Chưa đạt". */
    public static Label full(Verdict verdict) {
        return mark(verdict, word(verdict), "word");
    }

    /** With small marks behind it, where there are any. */
    public static Node with(Label mark, List<Node> marks) {
        if (marks.isEmpty()) {
            return mark;
        }
        var line = new HBox(4, mark);
        line.getChildren().addAll(marks);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    public static String letter(Verdict verdict) {
        return Messages.text("verdict.letter." + verdict.code());
    }

    public static String word(Verdict verdict) {
        return Messages.text("verdict.word." + verdict.code());
    }

    private static Label mark(Verdict verdict, String text, String style) {
        var mark = Parts.label(text, "verdict-mark", verdict.code(), style);
        mark.setGraphic(Parts.mark("shape"));
        return Parts.named(mark, word(verdict));
    }
}
