package vn.sontm.ui.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("Entering figures with the keyboard alone")
class EntryJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.freshCommune(folder);
    }

    @BeforeEach
    void open() {
        open("criteria");
        awaitFocus("criteria-list");
        press(KeyCode.ENTER);
        assertThat(hasFocus("value-1.1")).isTrue();
    }

    private Optional<String> value(String code, String period) {
        settle();
        return find(RegisterKind.VALUE, code, period)
                .map(entry -> entry.content().path("value").asText());
    }

    private Optional<Entry> find(RegisterKind kind, String code, String period) {
        return workspace.registers().find(register(kind, code, period));
    }

    private static Register register(RegisterKind kind, String code, String period) {
        return new Register(kind.code(), "cao-lau", SampleUnits.SET + "/" + code, period);
    }

    private void copy(List<String> lines) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(String.join("\n", lines));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    @DisplayName("Enter saves a figure and goes down the column, over the end of a criterion too")
    void entersDownTheColumn() {
        type("đạt");
        press(KeyCode.ENTER);
        type("x");
        press(KeyCode.ENTER);
        assertThat(value("1.1", "2024-06")).contains("1");
        assertThat(value("1.2", "2024-06")).contains("1");
        type("96,5");
        press(KeyCode.TAB);
        assertThat(value("2.1", "2024-06")).contains("96.5");
        assertThat(find("value-2.2").isFocused()).isTrue();
    }

    @Test
    @DisplayName("figures of thôn are pasted as a range, kept while not entered, then entered as one total")
    void countsByVillage() {
        new Entries(workspace).fact("thon", "", "Pác Cuồng\nNà Va");
        robot.interact(() -> window.go("criteria", SampleUnits.SET + "/2.1"));
        settle();
        robot.interact(() -> ((TabPane) find("detail")).getSelectionModel().selectLast());
        copy(List.of("6\t10", "9\t10"));
        focus("village-0-0");
        press("Shortcut+V");
        press(KeyCode.ENTER);
        assertThat(find("village-1-0").isFocused()).isTrue();
        robot.interact(() -> window.go("home", ""));
        settle();
        assertThat(workspace.drafts().startingWith("villages|").values())
                .containsExactly("Pác Cuồng\t6\t10\nNà Va\t9\t10");
        robot.interact(() -> window.go("criteria", SampleUnits.SET + "/2.2"));
        settle();
        robot.interact(() -> window.go("criteria", SampleUnits.SET + "/2.1"));
        settle();
        assertThat(textOf("village-1-0")).isEqualTo("9");
        pressButton("Ghi 75 vào kỳ này");
        assertThat(value("2.1", "2024-06")).contains("75");
        assertThat(workspace.drafts().startingWith("villages|")).isEmpty();
    }

    @Test
    @DisplayName("list, head and rows tell which decision a criterion comes from")
    void tellsTheDecision() {
        var decision = "Theo Quyết định số 318/QĐ-TTg ngày 08/3/2022";
        var told = robot.lookup((Node node) -> node instanceof Control control
                        && control.getAccessibleHelp() != null
                        && control.getAccessibleHelp().contains(decision))
                .queryAll();
        assertThat(told).hasSizeGreaterThan(19);
        assertThat(((Control) robot.lookup(".criterion-head .section-title").query()).getAccessibleHelp())
                .startsWith("Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021-2025")
                .contains(decision);
    }

    @Test
    @DisplayName("the verdict and what is still missing are there as soon as a figure is saved")
    void showsVerdictAtOnce() {
        robot.interact(() -> window.go("criteria", SampleUnits.SET + "/3.1"));
        settle();
        focus("value-3.1");
        type("78,6");
        press(KeyCode.ENTER);
        assertThat(shows("còn thiếu 1,4 điểm %")).isTrue();
    }

    @Test
    @DisplayName(
            "what is no figure stays in the field, with the reason beneath, and is there after a restart of the screen")
    void keepsWhatIsNoFigure() {
        type("tám mươi");
        press(KeyCode.ENTER);
        assertThat(value("1.1", "2024-06")).isEmpty();
        assertThat(shows("NTM-401")).isTrue();
        press("Shortcut+Shift+D"); // screens are made anew
        assertThat(textOf("value-1.1")).isEqualTo("tám mươi");
    }

    @Test
    @DisplayName("figures of an earlier month are carried in grey; Ctrl+Enter makes them this month's")
    void confirmsCarriedFigures() {
        type("đạt");
        press(KeyCode.ENTER);
        type("đạt");
        press(KeyCode.UP);
        press("Shortcut+Page Down");
        assertThat(find("value-1.1").getStyleClass()).contains("carried");
        press("Shortcut+Enter");
        assertThat(value("1.1", "2024-07")).contains("1");
        assertThat(value("1.2", "2024-07")).contains("1");
        assertThat(find("value-1.1").getStyleClass()).doesNotContain("carried");
    }

    @Test
    @DisplayName("F2 makes one carried figure this month's when the field is left")
    void confirmsOne() {
        type("đạt");
        press(KeyCode.ENTER);
        press("Shortcut+Page Down");
        focus("value-1.1");
        press(KeyCode.F2);
        press(KeyCode.ENTER);
        assertThat(value("1.1", "2024-07")).contains("1");
    }

    @Test
    @DisplayName("F4 declares a verdict with a reason typed in Vietnamese, and nothing without one")
    void declares() {
        press(KeyCode.F4);
        var reason = (TextArea) find("reason");
        new Unikey(reason).correct("Biên bản kiểm tra ngày 12/6 của đoàn thẩm tra");
        press("Alt+2");
        robot.interact(() -> ((RadioButton) find("declare-not-met")).fire());
        pressButton("Ghi kết quả tự xác định");
        var declared =
                find(RegisterKind.DECLARATION, "1.1", "2024-06").orElseThrow().content();
        assertThat(declared.path("verdict").asText()).isEqualTo("not-met");
        assertThat(declared.path("reason").asText()).isEqualTo("Biên bản kiểm tra ngày 12/6 của đoàn thẩm tra");
    }

    @Test
    @DisplayName("a range with codes in its first column goes to those codes, whatever their order")
    void pastesByCode() {
        copy(List.of("2.1\tđường xã\t96,5", "1.2\tquy định\tđạt", "9.9\tkhông có\t1"));
        press("Shortcut+V");
        pressButton("Dán 2 số liệu");
        assertThat(value("2.1", "2024-06")).contains("96.5");
        assertThat(value("1.2", "2024-06")).contains("1");
    }

    @Test
    @DisplayName(
            "Ctrl+Z takes a paste back, to what stood there before; what was corrected since stays, nothing is erased")
    void undoesAPaste() {
        type("không");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        copy(List.of("đạt", "đạt", "96,5"));
        press("Shortcut+V");
        press(KeyCode.ENTER);
        assertThat(value("2.1", "2024-06")).contains("96.5");
        press(KeyCode.DOWN);
        retype("không");
        press(KeyCode.ENTER);
        settle();
        press("Shortcut+Z");
        waitUntil("it is said", () -> shows("Đã hoàn tác 2 số liệu; 1 số liệu đã sửa sau đó được giữ nguyên."));
        assertThat(value("1.1", "2024-06")).contains("0");
        assertThat(value("1.2", "2024-06")).contains("0");
        assertThat(value("2.1", "2024-06")).isEmpty();
        assertThat(workspace.store().history(register(RegisterKind.VALUE, "1.1", "2024-06")))
                .hasSize(3);
    }

    @Test
    @DisplayName("the notice after Ctrl+Enter offers to take the confirmation back")
    void undoesAConfirmation() {
        type("đạt");
        press(KeyCode.ENTER);
        press("Shortcut+Page Down");
        assertThat(hasFocus("value-1.2")).as("where the person was").isTrue();
        press(KeyCode.UP);
        press("Shortcut+Enter");
        assertThat(value("1.1", "2024-07")).contains("1");
        press(KeyCode.F6); // the detail beneath
        press(KeyCode.F6); // the notices
        tabTo("Hoàn tác");
        press(KeyCode.SPACE);
        assertThat(value("1.1", "2024-07")).isEmpty();
        assertThat(value("1.1", "2024-06")).contains("1");
        assertThat(find("value-1.1").getStyleClass()).contains("carried");
    }

    @Test
    @DisplayName("an emptied field takes its figure back")
    void takesBack() {
        type("đạt");
        press(KeyCode.ENTER);
        focus("value-1.1");
        robot.interact(() -> ((TextField) find("value-1.1")).selectAll());
        press(KeyCode.DELETE);
        press(KeyCode.ENTER);
        assertThat(value("1.1", "2024-06")).isEmpty();
    }
}
