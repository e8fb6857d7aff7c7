package vn.sontm.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.inspection.Inspection;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.PlanStanding;
import vn.sontm.workspace.Workspace;

@DisplayName("Chương trình: plans of all, inspections, money")
class RegistersJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.officeWithFigures(folder);
        office.append(List.of(Statement.of(
                RegisterKind.DUE_DAY,
                "cao-loc",
                "year/ke-hoach-xa",
                "",
                Json.object()
                        .put("day", 31)
                        .put("monthOffset", -9)
                        .put("obligor", "commune")
                        .put("about", "plan"))));
        return office;
    }

    @Test
    @DisplayName("writes the plan of a commune without a PC, saying that the office does")
    void writesForACommune() {
        part("plans");
        assertThat(chips("plans"))
                .containsExactly("Tất cả 3 đơn vị", "Đúng hạn 0", "Muộn 0", "Chưa ghi ngày 0", "Chưa có 3");
        writeALatePlan();
        var first =
                ((PlanStanding) table("own-plans").getItems().getFirst()).plan().unit();
        var plan = OwnPlan.of(workspace.registers(), first, 2024);
        assertThat(plan.number()).isEqualTo("12/KH-UBND");
        assertThat(plan.issued()).contains(LocalDate.of(2024, 4, 2));
        assertThat(plan.office()).contains("cao-loc");
    }

    @Test
    @DisplayName("writes an inspection with its findings; it is overdue until it is mended")
    void inspects() {
        part("inspections");
        focus("new-inspection");
        press(KeyCode.SPACE);
        waitUntil("the unit is asked for", () -> isThere("inspected-unit"));
        var place = (SearchableComboBox<?>) find("inspected-unit");
        robot.interact(() -> place.getSelectionModel().selectFirst());
        focus("inspection-team");
        type("Doan so 1");
        pressButton("Ghi đợt kiểm tra");
        waitUntil("it is written", () -> table("inspections").getItems().size() == 1);
        settle();
        focus("findings");
        type("Kenh bi sat");
        focus("due");
        type("10/6/2024");
        press(KeyCode.TAB);
        settle();
        assertThat(inspection().findings()).isEqualTo("Kenh bi sat");
        assertThat(inspection().on(LocalDate.of(2024, 6, 15))).isEqualTo(Inspection.State.OVERDUE);
        assertThat(chips("inspections")).contains("Tất cả 1 đợt", "Quá hạn 1");
        focus("done");
        type("14/6/2024");
        press(KeyCode.TAB);
        settle();
        assertThat(chips("inspections")).contains("Quá hạn 0", "Đã khắc phục 1");
        part("funds");
        assertThat(shows("Triệu đồng, lũy kế đến Tháng 6/2024")).isTrue();
    }

    @Test
    @DisplayName("money by source over communes: what one wrote, beside it commune by commune, down to the change")
    void sumsMoney() {
        try (var commune = Workspace.open(folder.resolve("cao-lau"), Offices.environment("Hoàng Thị Lan"))) {
            Offices.deliver(workspace, commune);
            commune.append(List.of(Statement.of(
                    RegisterKind.OWN_TASK, "cao-lau", "cv-1", "", Json.object().put("text", "Đường trục thôn"))));
            fund(commune, "central", "800,5", "300");
            fund(commune, "business", "150", "120,25");
            Offices.deliver(commune, workspace);
        }
        robot.interact(() -> window.session().changed());
        part("funds");
        waitUntil("the sources are there", () -> table("funds").getItems().size() == 3);
        assertThat(row("funds", 0)).containsExactly("Tất cả các nguồn", "950,5", "420,25");
        robot.interact(() -> table("funds").getSelectionModel().select(1));
        settle();
        assertThat(row("funds", 1)).endsWith("800,5", "300");
        assertThat(row("funds-by-unit", 0)).containsExactly("Cao Lâu", "800,5", "300");
        focus("funds-by-unit");
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        waitUntil("the changes are listed", () -> isThere("changes"));
        settle();
        assertThat(table("changes").getItems().toString()).contains("800,5").doesNotContain("120,25");
        press(KeyCode.ESCAPE);
    }

    private static void fund(Workspace commune, String source, String allocated, String disbursed) {
        commune.append(List.of(Statement.of(
                RegisterKind.FUNDING,
                "cao-lau",
                "cv-1|" + source,
                "2024-06",
                Json.object()
                        .put("allocated", allocated.replace(',', '.'))
                        .put("disbursed", disbursed.replace(',', '.')))));
    }

    /** The name, and the two amounts that are there. */
    private List<String> row(String name, int line) {
        return table(name).getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(line)))
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .toList();
    }

    @Test
    @DisplayName("each count above the list shows whom it counts; who is being written for stays in sight")
    void opensCounts() {
        part("plans");
        focus("plans-missing");
        press(KeyCode.SPACE);
        assertThat(table("own-plans").getItems()).hasSize(3);
        writeALatePlan();
        assertThat(table("own-plans").getItems()).hasSize(3);
        focus("plans-late");
        press(KeyCode.SPACE);
        assertThat(table("own-plans").getItems())
                .singleElement()
                .satisfies(
                        row -> assertThat(((PlanStanding) row).plan().number()).isEqualTo("12/KH-UBND"));
        assertThat(((TextField) find("number")).getText()).isEqualTo("12/KH-UBND");
        focus("plans-on-time");
        press(KeyCode.SPACE);
        assertThat(table("own-plans").getItems()).isEmpty();
        assertThat(isThere("number")).isFalse();
        focus("plans-all");
        press(KeyCode.SPACE);
        assertThat(table("own-plans").getItems()).hasSize(3);
    }

    /** For the commune that is chosen. */
    private void writeALatePlan() {
        focus("number");
        type("12/KH-UBND");
        press(KeyCode.TAB);
        type("2/4/2024");
        press(KeyCode.TAB);
        settle();
        assertThat(chips("plans")).contains("Muộn 1", "Chưa có 2");
    }

    /** The counts above a list. */
    private List<String> chips(String list) {
        return robot.from(find(list + "-all").getParent()).lookup(".chip").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getText)
                .toList();
    }

    private Inspection inspection() {
        return Inspection.all(workspace.registers()).getFirst();
    }

    private void part(String id) {
        robot.interact(() -> window.go("programme", id));
        settle();
    }

    private TableView<?> table(String id) {
        return (TableView<?>) find(id);
    }
}
