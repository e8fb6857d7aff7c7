package vn.sontm.ui.matrix;

import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.QuestionWords;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;

/**
 * A question, seen from the figures that it is about.
 *
 * @param about set/number or set/code; empty where it is about the unit as a whole
 * @param words whether it was answered, and what was asked
 */
record Asked(String id, String subject, String about, String words) {
    static List<Asked> all(Snapshot snapshot) {
        return new Questions(snapshot.workspace())
                .list().stream().map(question -> of(snapshot, question)).toList();
    }

    private static Asked of(Snapshot snapshot, Question question) {
        return new Asked(
                question.id(),
                question.subject(),
                question.about(),
                Messages.text("matrix.pane.asked", QuestionWords.state(question, snapshot.today()), question.text()));
    }
}
