package vn.sontm.ui.common;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.DepartmentWords.Word;
import vn.sontm.programme.assessment.Verdict;

/**
 * What departments confirmed on one criterion, as offices see it beside their own conclusion.
 *
 * @param said one line of each department
 */
public record DepartmentMarks(List<Said> said) {
    /** One department's word in words: whose, what, when and by whom. */
    public record Said(Verdict verdict, String sentence) {}

    public DepartmentMarks {
        said = List.copyOf(said);
    }

    public static DepartmentMarks of(Snapshot snapshot, List<Word> words) {
        return new DepartmentMarks(
                words.stream().map(word -> said(snapshot, word)).toList());
    }

    private static Said said(Snapshot snapshot, Word word) {
        var day = LocalDate.parse(word.entry().at().substring(0, 10));
        var sentence = Messages.text(
                "department.word",
                snapshot.title(word.department()),
                VerdictMark.word(word.verdict()),
                word.entry().author(),
                VietnameseNumbers.format(day));
        return new Said(
                word.verdict(),
                word.note().isEmpty() ? sentence : Messages.text("department.word.note", sentence, word.note()));
    }

    /** Letters side by side; the sentences as a tool tip. */
    public Node brief() {
        var marks = new HBox(6);
        marks.setAlignment(Pos.CENTER_LEFT);
        for (var word : said) {
            var mark = Parts.named(VerdictMark.brief(word.verdict()), word.sentence());
            Tips.set(mark, word.sentence());
            marks.getChildren().add(mark);
        }
        return marks;
    }

    /** A sentence for each. */
    public Node full() {
        var lines = new VBox(2);
        said.forEach(word -> lines.getChildren().add(Parts.wrapped(word.sentence())));
        return lines;
    }
}
