package vn.sontm.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;

/** How verdicts look everywhere: colour and letter and drawn shape, readable in black and white. */
public final class VerdictMark {
    private VerdictMark() {}

    /** Shape and letter: "● Đ". */
    public static HBox brief(Verdict verdict) {
        return mark(verdict, Parts.label(letter(verdict), "letter"));
    }

    /** Shape and word: "■ Chưa đạt". */
    public static HBox full(Verdict verdict) {
        return mark(verdict, Parts.label(word(verdict), "word"));
    }

    public static String letter(Verdict verdict) {
        return Messages.text("verdict.letter." + verdict.code());
    }

    public static String word(Verdict verdict) {
        return Messages.text("verdict.word." + verdict.code());
    }

    private static HBox mark(Verdict verdict, Label text) {
        var mark = new HBox(Parts.mark("shape"), text);
        mark.getStyleClass().addAll("verdict", verdict.code());
        return Parts.named(mark, word(verdict));
    }
}
