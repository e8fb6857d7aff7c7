package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.document.Trace;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Figures on the pages of a report")
class FiguresJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("of an office open, by the keyboard alone, to the units that they count and down to the changes")
    void byKeyboard() {
        show("bieu-01");
        press(KeyCode.F4);
        waitUntil("a figure has the keyboard", () -> hasFocus("report-figures"));
        var first = frame().getLayoutX();
        press(KeyCode.RIGHT);
        assertThat(frame().getLayoutX()).as("the next figure").isGreaterThan(first);
        press(KeyCode.END);
        press(KeyCode.ENTER);
        waitUntil("what it is made of is listed", () -> isThere("origin-items"));
        var item = (Trace.Item) items().getItems().getFirst();
        press(KeyCode.ENTER);
        waitUntil("its first part opens further", () -> shows(item.name()) && windows() == 3);
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        waitUntil("the page is back", () -> hasFocus("report-figures"));
    }

    @Test
    @DisplayName("of an office lead from a commune's criterion to what was typed for it")
    void downToChanges() {
        show("bieu-01");
        press(KeyCode.F4);
        waitUntil("a figure has the keyboard", () -> hasFocus("report-figures"));
        press(KeyCode.ENTER);
        waitUntil("its indicators are listed", () -> isThere("origin-items"));
        press(KeyCode.ENTER);
        waitUntil("the changes are listed", () -> isThere("changes"));
        assertThat(((TableView<?>) find("changes")).getItems()).isNotEmpty();
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        settle();
    }

    @Test
    @DisplayName("in a sentence on several lines are one figure, which tells all that the sentence tells")
    void sentence() {
        show("bao-cao-huyen");
        press(KeyCode.F4);
        waitUntil("a figure has the keyboard", () -> hasFocus("report-figures"));
        assertThat(robot.lookup(".figure-frame").queryAll()).hasSize(1);
        var first = frame().getLayoutY();
        press(KeyCode.DOWN);
        assertThat(frame().getLayoutY()).as("another sentence").isGreaterThan(first);
        press(KeyCode.ENTER);
        waitUntil("what it tells is listed", () -> isThere("origin-items"));
        press(KeyCode.ESCAPE);
        settle();
    }

    @Test
    @DisplayName("show a hand and open by a click; beside them the page stays as it is")
    void byMouse() {
        show("bieu-01");
        press(KeyCode.F4);
        waitUntil("a figure has the keyboard", () -> hasFocus("report-figures"));
        var place = frame().localToScreen(frame().getLayoutBounds());
        var layer = find("report-figures");
        robot.moveTo(layer.localToScreen(5, 5));
        assertThat(layer.getCursor()).isEqualTo(Cursor.DEFAULT);
        robot.moveTo(place.getCenterX(), place.getCenterY());
        waitUntil("the pointer is a hand", () -> layer.getCursor() == Cursor.HAND);
        robot.clickOn(place.getCenterX(), place.getCenterY());
        waitUntil("what it is made of is listed", () -> isThere("origin-items"));
        press(KeyCode.ESCAPE);
        settle();
    }

    private void show(String form) {
        robot.interact(() -> window.session().period().set(JUNE));
        robot.interact(() -> window.go("reports", form));
        settle();
        waitUntil("the first page is shown", () -> textOf("report-page").startsWith("Trang 1/"));
    }

    private Node frame() {
        return robot.lookup(".figure-frame").query();
    }

    private TableView<?> items() {
        return (TableView<?>) find("origin-items");
    }

    private long windows() {
        return robot.listWindows().stream().filter(open -> open.isShowing()).count();
    }
}
