package vn.sontm.ui.common;

import java.time.LocalDate;
import vn.sontm.base.Messages;
import vn.sontm.workspace.Question;

/** How a question stands, in a word. */
public final class QuestionWords {
    private QuestionWords() {}

    public static String state(Question question, LocalDate today) {
        if (question.isOverdue(today)) {
            return Messages.text("questions.state.overdue");
        }
        return Messages.text(question.isOpen() ? "questions.state.open" : "questions.state.answered");
    }
}
