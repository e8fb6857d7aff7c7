package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("A field that saves by itself")
class AutoSaveJourney extends WindowJourney {
    private static final String SENTENCE =
            "Đường trục thôn Nà Va đã cứng hóa, còn vướng giải phóng mặt bằng ở Pác Cuồng";
    private static final String KEY = "field";

    private final List<String> saved = new CopyOnWriteArrayList<>();
    private TextInputControl field;
    private AutoSave save;

    @Override
    protected Workspace prepare(java.nio.file.Path folder) {
        return SampleUnits.freshCommune(folder);
    }

    @BeforeEach
    void show() {
        put(new TextField());
    }

    private void put(TextInputControl control) {
        robot.interact(() -> {
            field = control;
            save = AutoSave.on(field, window.session(), KEY, this::keep);
            save.show("", Optional.empty());
            var content = (StackPane) find("content");
            content.getChildren().setAll(new VBox(field, save.sentence(), new TextField()));
            field.requestFocus();
        });
    }

    private void keep(Workspace open, String text) {
        if (text.contains("?")) {
            throw new Refusal(ErrorCode.VALUE_INVALID, text, "dấu hỏi");
        }
        saved.add(text);
    }

    private Optional<String> draft() {
        settle();
        return workspace.drafts().find(KEY);
    }

    @Test
    @DisplayName("saves what is typed when it is left, once")
    void savesOnLeaving() {
        type("96,5");
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        assertThat(saved).containsExactly("96,5");
        assertThat(textOf("saved")).isEqualTo("Đã lưu 12:00");
        assertThat(draft()).isEmpty();
    }

    @Test
    @DisplayName("keeps text at rest as a draft before anybody has left the field")
    void keepsDrafts() {
        type("đang gõ d");
        waitUntil("the draft is kept", () -> draft().isPresent());
        assertThat(saved).isEmpty();
    }

    @Test
    @DisplayName("leaves refused text in the field and as a draft, with the sentence and its code beneath")
    void keepsRefusedText() {
        type("96?");
        press(KeyCode.TAB);
        assertThat(saved).isEmpty();
        assertThat(field.getText()).isEqualTo("96?");
        assertThat(save.sentence().getText()).contains("96?").contains("NTM-401");
        assertThat(draft()).contains("96?");
    }

    @Test
    @DisplayName("shows a draft that was left behind instead of the saved text")
    void showsDrafts() {
        robot.interact(() -> window.scene().getRoot().requestFocus());
        robot.interact(() -> save.show("90", Optional.of("96?")));
        assertThat(field.getText()).isEqualTo("96?");
    }

    @Test
    @DisplayName("goes back to what is saved with Escape")
    void restores() {
        type("97");
        press(KeyCode.ESCAPE);
        press(KeyCode.TAB);
        assertThat(field.getText()).isEmpty();
        assertThat(saved).isEmpty();
    }

    @Test
    @DisplayName("is not rewritten by fresh figures while somebody types in it")
    void isNotRewritten() {
        type("12");
        robot.interact(() -> save.show("99", Optional.empty()));
        type("3");
        press(KeyCode.TAB);
        assertThat(saved).containsExactly("123");
    }

    @Test
    @DisplayName("takes Unikey's backspaces and combining marks in a line and in a paragraph, exactly and composed")
    void takesVietnamese() {
        new Unikey(field).correct(SENTENCE);
        press(KeyCode.TAB);
        put(new TextField());
        new Unikey(field).combine(SENTENCE);
        press(KeyCode.TAB);
        put(new TextArea());
        new Unikey(field).correct(SENTENCE);
        robot.interact(() -> window.scene().getRoot().requestFocus());
        put(new TextArea());
        new Unikey(field).combine(SENTENCE);
        robot.interact(() -> window.scene().getRoot().requestFocus());
        settle();
        assertThat(saved).containsExactly(SENTENCE, SENTENCE, SENTENCE, SENTENCE);
    }
}
