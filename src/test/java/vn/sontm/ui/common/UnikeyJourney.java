package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Pins;

@DisplayName("A Vietnamese keyboard program types exactly into")
class UnikeyJourney extends WindowJourney {
    private static final String SENTENCE = "Họp thôn Pác Cuồng về giữ gìn đường ngõ";

    /** How the program sends marked letters. */
    private enum Way {
        BACKSPACES(Unikey::correct),
        COMBINING_MARKS(Unikey::combine);

        private final BiConsumer<Unikey, String> type;

        Way(BiConsumer<Unikey, String> type) {
            this.type = type;
        }
    }

    private void type(Way way, String text) {
        way.type.accept(Unikey.atFocus(), text);
        settle();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the fields of a record, one line and several")
    void records(Way way) {
        open("activities");
        tabTo("new-activity");
        press(KeyCode.ENTER);
        type(way, SENTENCE);
        press(KeyCode.TAB);
        waitUntil(
                "it is kept",
                () -> !workspace.registers().all(RegisterKind.ACTIVITY).isEmpty());
        settle();
        tabTo("note");
        type(way, SENTENCE);
        press(KeyCode.TAB);
        settle();
        var content =
                workspace.registers().all(RegisterKind.ACTIVITY).getFirst().content();
        assertThat(content.path("title").asText()).isEqualTo(SENTENCE);
        assertThat(content.path("note").asText()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a cell of the sheet")
    void cell(Way way) {
        open("criteria");
        awaitFocus("criteria-list");
        press(KeyCode.ENTER);
        press("Shortcut+A");
        type(way, "không");
        press(KeyCode.ENTER);
        settle();
        assertThat(workspace.registers().ofUnit(RegisterKind.VALUE, "cao-lau").stream()
                        .filter(entry -> entry.register().item().equals(SampleUnits.SET + "/1.1"))
                        .filter(entry -> entry.register().period().equals("2024-06"))
                        .map(Entry::content)
                        .map(content -> content.path("value").asText()))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the search over everything")
    void search(Way way) {
        press("Shortcut+K");
        type(way, "Giao thông");
        assertThat(VietnameseText.nfc(textOf("search"))).isEqualTo("Giao thông");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        waitUntil("the criterion is open", () -> shows("Giao thông"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a list that is searched by typing")
    void list(Way way) {
        var box = new SearchableComboBox<String>();
        box.getItems().setAll("xã Cao Lâu", "xã Hải Yến", "xã Tân Liên");
        show(box);
        press(KeyCode.DOWN);
        type(way, "Hải Yến");
        var typed = ((TextInputControl) Objects.requireNonNull(window.scene().getFocusOwner())).getText();
        assertThat(VietnameseText.nfc(typed)).isEqualTo("Hải Yến");
    }

    private void show(Control field) {
        robot.interact(() -> {
            ((StackPane) find("content")).getChildren().setAll(field);
            field.requestFocus();
        });
        settle();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a dialog, in a field of several lines and in one of one line")
    void dialogs(Way way) {
        open("criteria");
        awaitFocus("criteria-list");
        press(KeyCode.ENTER);
        press(KeyCode.F4);
        awaitFocus("reason");
        type(way, SENTENCE);
        press("Alt+1");
        tabTo("Ghi kết quả tự xác định");
        press(KeyCode.SPACE);
        settle();
        assertThat(workspace.registers().ofUnit(RegisterKind.DECLARATION, "cao-lau"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.content().path("reason").asText()).isEqualTo(SENTENCE));
        open("evidence");
        tabTo("proofs");
        press(KeyCode.HOME);
        tabTo("add-document");
        press(KeyCode.SPACE);
        awaitFocus("document-name");
        type(way, SENTENCE);
        press(KeyCode.ENTER);
        settle();
        assertThat(workspace.registers().all(RegisterKind.REQUIRED_DOCUMENT))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.content().path("name").asText()).isEqualTo(SENTENCE));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a filter that narrows a list with each letter")
    void filter(Way way) {
        open("evidence");
        tabTo("proof-search");
        type(way, "thu nhập bình quân");
        assertThat(VietnameseText.nfc(textOf("proof-search"))).isEqualTo("thu nhập bình quân");
        assertThat(((ListView<?>) find("proofs")).getItems()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a name and a PIN, whose digits are not shown")
    void people(Way way) {
        open("settings");
        tabTo("person-name");
        type(way, "Nông Văn Tú");
        press(KeyCode.ENTER);
        settle();
        assertThat(workspace.store().people()).contains("Nông Văn Tú");
        tabTo("own-pin");
        press(KeyCode.SPACE);
        awaitFocus("pin-next");
        type(way, "2468");
        press(KeyCode.TAB);
        type(way, "2468");
        press(KeyCode.ENTER);
        settle();
        assertThat(new Pins(workspace).check(workspace.author(), "2468").right())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a number of pieces, which needs no marks either")
    void spinner(Way way) {
        var box = new Spinner<Integer>(1, 99, 1);
        box.setEditable(true);
        show(box);
        press("Shortcut+A");
        type(way, "12");
        press(KeyCode.ENTER);
        assertThat(box.getValue()).isEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a day, which needs no marks")
    void day(Way way) {
        open("reports");
        awaitFocus("reports-tabs");
        press(KeyCode.RIGHT);
        tabTo("as-of");
        press("Shortcut+A");
        type(way, "18/6/2024");
        press(KeyCode.TAB);
        assertThat(((DatePicker) find("as-of")).getValue()).isEqualTo(LocalDate.of(2024, 6, 18));
    }
}
