package vn.sontm.ui.home;

import java.util.List;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;

/** What the office asks of this unit and nobody has answered. */
final class OpenQuestions {
    private OpenQuestions() {}

    /** What they are about, as {@code set/code}. */
    static List<String> of(Snapshot snapshot) {
        return new Questions(snapshot.workspace())
                .list().stream().filter(Question::isOpen).map(Question::about).toList();
    }
}
