package vn.sontm.ui.questions;

import java.util.function.Predicate;
import vn.sontm.base.Messages;

/** Which questions the list shows. */
enum QuestionFilter {
    ALL("all", row -> true),
    OPEN("open", row -> row.question().isOpen()),
    OVERDUE("overdue", QuestionFacts.Row::overdue),
    ANSWERED("answered", row -> !row.question().isOpen());

    private final String key;
    private final Predicate<QuestionFacts.Row> takes;

    QuestionFilter(String key, Predicate<QuestionFacts.Row> takes) {
        this.key = key;
        this.takes = takes;
    }

    boolean takes(QuestionFacts.Row row) {
        return takes.test(row);
    }

    String title() {
        return Messages.text("questions.filter." + key);
    }
}
