package vn.sontm.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Workspace;

@DisplayName("Hỏi – đáp of an office")
class QuestionsJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("asks about a criterion that another screen names, and takes the question back with a reason")
    void asksAndWithdraws() {
        robot.interact(() -> Platform.runLater(() -> window.go("questions", "cao-lau|" + SampleUnits.SET + "/2")));
        waitUntil("the question is asked for", () -> isShown("question-text"));
        focus("question-text");
        type("Do nam nao?");
        press(KeyCode.TAB);
        type("1/7/2024");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        var questions = new Questions(workspace);
        waitUntil("it is in the ledger", () -> questions.list().size() == 1);
        settle();
        var asked = questions.list().getFirst();
        assertThat(asked.subject()).isEqualTo("cao-lau");
        assertThat(asked.about()).isEqualTo(SampleUnits.SET + "/2");
        assertThat(asked.text()).isEqualTo("Do nam nao?");
        assertThat(asked.due()).hasToString("Optional[2024-07-01]");
        assertThat(shows("Do nam nao?")).isTrue();
        open("today");
        open("questions");
        awaitFocus("questions");
        press(KeyCode.F6);
        assertThat(hasFocus("Xem số liệu")).isTrue();

        focusButton("Rút câu hỏi");
        press(KeyCode.SPACE);
        waitUntil("the reason is asked for", () -> isShown("reason"));
        type("hoi nham");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        waitUntil("it is withdrawn", () -> questions.list().isEmpty());
        settle();
        assertThat(shows("Chưa có câu hỏi nào.")).isTrue();
    }

    private void focusButton(String verb) {
        waitUntil("there is " + verb, () -> robot.lookup(verb).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(verb).queryButton().requestFocus());
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }
}
