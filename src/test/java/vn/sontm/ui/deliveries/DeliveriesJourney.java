package vn.sontm.ui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("Tiến độ nộp")
class DeliveriesJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("closes a period that was handed in and opens it again with a reason, by the keyboard alone")
    void locksAndUnlocks() {
        go("deliveries");
        var submissions = new Submissions(workspace);
        openJuneOfCaoLau();
        press(KeyCode.ENTER);
        assertThat(submissions.lockOf("cao-lau", JUNE)).isPresent();
        press(KeyCode.ESCAPE);
        openJuneOfCaoLau();
        press(KeyCode.ENTER);
        waitUntil(
                "the reason is asked for",
                () -> robot.lookup("#reason").tryQuery().isPresent());
        type("nộp lại");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        waitUntil("it is open again", () -> submissions.lockOf("cao-lau", JUNE).isEmpty());
        settle();
    }

    @Test
    @DisplayName("keeps the keyboard in the pane after an act, and on the cell after that")
    void keepsThePlace() {
        go("deliveries");
        openJuneOfCaoLau();
        press(KeyCode.ENTER);
        waitUntil("it is closed", () -> shows("Kỳ đã chốt"));
        settle();
        press(KeyCode.ESCAPE);
        awaitFocus("deliveries");
        press(KeyCode.ENTER);
        waitUntil("the same cell opens", () -> shows("Cao Lâu · Tháng 6/2024"));
        press(KeyCode.ESCAPE);
    }

    @Test
    @DisplayName("says who has not handed in")
    void saysWhoIsMissing() {
        go("deliveries");
        var facts = table().getItems();
        assertThat(facts).extracting(DeliveryFacts.Line::name).containsExactly("Cao Lâu", "Hải Yến", "Tân Liên");
        assertThat(shows("chờ xác nhận")).isTrue();
        assertThat(shows("chưa nộp")).isTrue();
    }

    @Test
    @DisplayName("lists departments that owe a report, and everybody's plan of the year, which Enter leads on to")
    void listsDepartments() {
        workspace.append(List.of(
                due("month/phong", Json.object().put("day", 25).put("monthOffset", 0), "report"),
                due("year/ke-hoach", Json.object().put("day", 31).put("monthOffset", -11), "plan"),
                new Statement(
                        OwnPlan.register("phong-y-te", 2024, "cao-loc"),
                        Content.of(Json.object().put("number", "12/KH").put("sent", "2024-02-03")))));
        go("deliveries");
        var department = table().getItems().getLast();
        assertThat(department.name()).isEqualTo("phong-y-te");
        assertThat(department.deliveries().stream().flatMap(Optional::stream))
                .hasSize(12)
                .allSatisfy(delivery -> assertThat(delivery.due()).isPresent());
        robot.interact(() -> {
            table().requestFocus();
            table().scrollToColumnIndex(table().getColumns().size() - 1);
            table().getFocusModel().focus(3, table().getColumns().getLast());
        });
        settle();
        assertThat(shows("muộn 3 ngày")).isTrue();
        press(KeyCode.ENTER);
        assertThat(isThere("own-plans")).isTrue();
    }

    @Test
    @DisplayName("each sum at the foot opens whom it counts, and each of these its delivery")
    void opensSums() {
        go("deliveries");
        openJuneOfCaoLau();
        press(KeyCode.ESCAPE);
        focus("deliveries");
        press("Shortcut+Enter");
        settle();
        assertThat(shows("Đã nộp, đã có: 1")).isTrue();
        var first = (Button)
                find("delivery-pane").lookupAll(".plain").stream().findFirst().orElseThrow();
        assertThat(first.getText()).isEqualTo("Cao Lâu");
        robot.interact(first::fire);
        settle();
        assertThat(shows("Cao Lâu · Tháng 6/2024")).isTrue();
    }

    @Test
    @DisplayName("what was changed after handing in is counted, and opens change by change")
    void opensWhatChangedSince() {
        try (var commune = Workspace.open(folder.resolve("cao-lau"), Offices.environment("cao-lau"))) {
            var entries = new Entries(commune);
            entries.value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "47,5", "");
            entries.value("cao-lau", SampleUnits.SET + "/12.1", JUNE, "61", "");
            Offices.deliver(commune, workspace);
        }
        go("deliveries");
        openJuneOfCaoLau();
        focus("changed-since");
        assertThat(textOf("changed-since")).isEqualTo("Có 2 thay đổi sau khi nộp.");
        press(KeyCode.SPACE);
        waitUntil("the changes are listed", () -> isThere("changes"));
        settle();
        assertThat(((TableView<?>) find("changes")).getItems()).hasSize(2);
        assertThat(((TableView<?>) find("changes")).getItems().toString()).contains("47,5", "61");
        press(KeyCode.ESCAPE);
    }

    private static Statement due(String item, ObjectNode content, String about) {
        return Statement.of(
                RegisterKind.DUE_DAY,
                "cao-loc",
                item,
                "",
                content.put("obligor", "department").put("about", about));
    }

    private void openJuneOfCaoLau() {
        robot.interact(() -> {
            table().requestFocus();
            var june = table().getColumns().stream()
                    .filter(column -> column.getText().equals("Tháng 6"))
                    .findFirst()
                    .orElseThrow();
            table().getFocusModel().focus(0, june);
        });
        press(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private TableView<DeliveryFacts.Line> table() {
        return (TableView<DeliveryFacts.Line>) find("deliveries");
    }
}
