package vn.sontm.ui.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.testkit.window.PlanJourney;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.Plans;

@DisplayName("An office writes its plan")
class PlanningJourney extends PlanJourney {
    private static final String DEADLINE = "trước tháng 12/2024";

    @Test
    @DisplayName("begins at the parts of the plan; F6 goes on to what the check finds")
    void beginsAtTheParts() {
        open("planning");
        awaitFocus("plan-parts");
        press(KeyCode.F6);
        assertThat(hasFocus("plan-findings")).isTrue();
    }

    @Test
    @DisplayName("a target and a deadline, checked while written, published, sent and seen by the commune")
    void editsPublishesAndSends() {
        go("planning");
        robot.interact(() -> window.go("planning", "targets"));
        settle();
        chooseCell("plan-targets", 6, 1);
        press(KeyCode.DIGIT1);
        waitUntil("the draft says it", () -> changes().size() == 1);
        settle();
        typeInto("target-deadline", DEADLINE);
        waitUntil("the deadline as well", () -> changes().size() == 2);
        assertThat(changes().getLast()).contains(DEADLINE + " (đến hết 30/11/2024): Bình Trung”");
        settle();
        waitUntil(
                "it is checked",
                () -> !((ListView<?>) find("plan-findings")).getItems().isEmpty());
        publish(PLAN, 2, "Bình Trung từ không giao thành đạt thêm");
        assertThat(changes()).isEmpty();
        receive();
        robot.interact(() -> window.go("plan", "aims"));
        settle();
        waitUntil(
                "the commune sees what is asked, and until when",
                () -> aims().stream().anyMatch(aim -> aim.contains("ATTAIN") && aim.contains(DEADLINE)));
        assertThat(shows(DEADLINE)).isTrue();
    }

    /** The file goes to the commune, whose window opens. */
    private void receive() {
        var file = new Exports(workspace).write(ExportRequest.to(COMMUNE), folder.resolve("usb"), Progress.NONE);
        sitDownAtCommune();
        var imports = new Imports(workspace);
        imports.apply(imports.plan(file.figures()));
        robot.interact(() -> window.session().changed());
        settle();
    }

    @Test
    @DisplayName("a new task: what is missing keeps the plan from being published, then it is kept with its money")
    void mistakes() {
        robot.interact(() -> window.go("planning", "tasks"));
        settle();
        pressButton("Thêm nhiệm vụ");
        waitUntil("the new task is open", () -> find("tasks-text") instanceof TextInputControl);
        settle();
        waitUntil("what is missing is said", () -> shows("Chưa ban hành được"));
        typeInto("tasks-text", "Trồng hoa ven đường");
        waitUntil("the task has its text", () -> changes().stream().anyMatch(text -> text.contains("Trồng hoa")));
        settle();
        waitUntil("nothing is missing", () -> !shows("Chưa ban hành được"));
        typeInto("tasks-funding-people", "12,5");
        waitUntil(
                "the money is kept",
                () -> new PlanDrafts(workspace).get(PLAN).toString().contains("\"amount\":12.5"));
        settle();
    }

    @Test
    @DisplayName("who leads and helps, and a cited document: typed, undone, published, and there at the commune")
    void assignsAndCites() {
        robot.interact(() -> window.go("planning", "assignments"));
        settle();
        chooseCell("plan-roles", 0, 1);
        press(KeyCode.DIGIT2);
        waitUntil("the agency helps", () -> changes().size() == 1);
        assertThat(changes().getFirst()).contains("phối hợp");
        settle();
        press("Shortcut+Z");
        waitUntil("it does not any more", () -> changes().isEmpty());
        settle();
        press(KeyCode.DIGIT2);
        waitUntil("it does again", () -> changes().size() == 1);
        robot.interact(() -> window.go("planning", "documents"));
        settle();
        pressButton("Thêm văn bản");
        waitUntil("the new one is open", () -> find("documents-number") instanceof TextInputControl);
        settle();
        waitUntil("what is missing is said", () -> shows("Văn bản căn cứ thứ"));
        typeInto("documents-kind", "Quyết định");
        settle();
        typeInto("documents-number", "99/QĐ-UBND");
        settle();
        typeInto("documents-date", "5/2/2024");
        settle();
        typeInto("documents-issuer", "UBND tỉnh");
        settle();
        typeInto("documents-title", "về phân bổ vốn");
        waitUntil(
                "all of it is kept",
                () -> new PlanDrafts(workspace).get(PLAN).toString().contains("về phân bổ vốn"));
        settle();
        publish(PLAN, 2, "Căn cứ “Quyết định 99/QĐ-UBND”: thêm mới.");
        receive();
        var plan = new Plans(workspace).find(PLAN).orElseThrow();
        assertThat(plan.head().documents().getLast().title()).isEqualTo("về phân bổ vốn");
        assertThat(plan.criteria().getFirst().coordinating())
                .contains(plan.agencies().getFirst().id());
    }

    @Test
    @DisplayName("two tasks of the plan that are the same work become one, and two again")
    void mergesTasks() {
        robot.interact(() -> window.go("planning", "tasks"));
        settle();
        var before = new Plans(workspace).find(PLAN).orElseThrow().tasks().size();
        focus("merge-task");
        press(KeyCode.SPACE);
        pressButton("Gộp hai mục");
        waitUntil("one is left", () -> tasks() == before - 1);
        settle();
        focus("separate-task");
        press(KeyCode.SPACE);
        focus("reason");
        type("hai viec khac nhau");
        pressButton("Tách lại…");
        waitUntil("both are there", () -> tasks() == before);
        settle();
    }

    private int tasks() {
        return new Plans(workspace).find(PLAN).orElseThrow().tasks().size();
    }

    @Test
    @DisplayName(
            "after a merger the new unit takes the places of the old ones in the draft, once it is seen what changes")
    void takesNewUnits() {
        go("planning");
        assertThat(newUnits().isDisable()).isTrue();
        merge(LocalDate.of(2024, 2, 1));
        go("today");
        assertThat(shows("xã Cao Hải chưa tính đúng vào tổng số")).isTrue();
        go("planning");
        waitUntil("there is something to take", () -> !newUnits().isDisable());
        settle();
        focus("take-plan");
        Platform.runLater(newUnits()::fire); // the dialog that it opens is waited for
        waitUntil("who became what is said", () -> shows("Cao Lâu, Hải Yến nay là Cao Hải."));
        var table = (TableView<?>) find("reformed-changes");
        var few = table.getItems().size();
        focus("reformed-count");
        press(KeyCode.SPACE);
        waitUntil("totals count over the new unit too", () -> table.getItems().size() > few);
        settle();
        var many = table.getItems().size();
        robot.interact(() -> table.scrollTo(many - 1));
        settle();
        assertThat(table.lookupAll(".text"))
                .as("every sentence can be read to its end")
                .hasSizeGreaterThan(2)
                .noneMatch(text -> ((Text) text).getText().endsWith("..."));
        pressButton("Đưa vào bản thảo");
        waitUntil("the draft says so", () -> changes().size() == many);
        settle();
        assertThat(changes()).anyMatch(change -> change.contains("Cao Hải"));
        waitUntil("nothing is left to take", () -> newUnits().isDisable());
        opensWhatIsSummedUp();
        press("Shortcut+Z");
        waitUntil("it is as it was", () -> changes().isEmpty());
        settle();
        assertThat(newUnits().isDisable()).isFalse();
    }

    /** The printed text still names the old ones: one finding, which opens and closes by the keyboard. */
    private void opensWhatIsSummedUp() {
        waitUntil("one finding says why the text does not agree", () -> summary() >= 0);
        settle();
        var list = (ListView<?>) find("plan-findings");
        var few = list.getItems().size();
        focus("plan-findings");
        robot.interact(() -> list.getSelectionModel().clearAndSelect(summary()));
        press(KeyCode.ENTER);
        settle();
        assertThat(list.getItems()).hasSizeGreaterThan(few + 5);
        press(KeyCode.ENTER);
        settle();
        assertThat(list.getItems()).hasSize(few);
        focus("plan-parts");
    }

    private int summary() {
        var findings = ((ListView<?>) find("plan-findings")).getItems();
        return IntStream.range(0, findings.size())
                .filter(index -> findings.get(index).toString().contains("theo đơn vị mới (Cao Hải)"))
                .findFirst()
                .orElse(-1);
    }

    private MenuItem newUnits() {
        return ((MenuButton) find("take-plan")).getItems().getLast();
    }

    private void typeInto(String field, String text) {
        focus(field);
        robot.interact(() -> ((TextInputControl) find(field)).selectAll());
        type(text);
        press(KeyCode.TAB);
    }

    private void chooseCell(String grid, int row, int column) {
        var table = (TableView<?>) find(grid);
        robot.interact(() -> choose(table, row, column - 1));
        settle();
    }

    private static <R> void choose(TableView<R> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private List<String> changes() {
        return new PlanDrafts(workspace)
                .changes(PLAN).stream().map(change -> change.sentence()).toList();
    }
}
