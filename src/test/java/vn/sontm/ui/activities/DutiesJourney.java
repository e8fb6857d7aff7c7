package vn.sontm.ui.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.duty.DutyCount;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Hoạt động counted against the plan")
class DutiesJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.communeOfShippedPlan(folder);
    }

    @Test
    @DisplayName("tells how often propaganda was due, done and missing, and again after one more is written")
    void counts() {
        workspace.append(List.of(Statement.of(
                RegisterKind.ACTIVITY,
                "cao-lau",
                "a",
                "",
                Json.object().put("kind", "propaganda").put("title", "Loa").put("date", "2024-01-31"))));
        robot.interact(() -> window.session().changed());
        robot.interact(() -> window.go("activities", "duties"));
        settle();
        assertThat(numbers()).isEqualTo("Đến nay phải có 5 lần, đã làm 1, thiếu 4");
        robot.interact(() -> window.go("activities", "done"));
        settle();
        focus("new-activity");
        press(KeyCode.ENTER);
        type("Tuyên truyền tại thôn");
        press(KeyCode.TAB);
        settle();
        robot.interact(() -> kind().setValue("propaganda"));
        settle();
        focus("date");
        type("2/2/2024");
        press(KeyCode.TAB);
        waitUntil(
                "it is kept",
                () -> workspace.registers().all(RegisterKind.ACTIVITY).stream()
                        .anyMatch(entry -> entry.content().path("date").asText().equals("2024-02-02")));
        settle();
        robot.interact(() -> window.go("activities", "duties"));
        settle();
        assertThat(numbers()).isEqualTo("Đến nay phải có 5 lần, đã làm 2, thiếu 3");
        assertThat(shows("còn hạn")).isTrue();
        robot.interact(() -> duties().getSelectionModel().select(duty()));
        focus("duties");
        press(KeyCode.ENTER);
        assertThat(((TableView<?>) find("changes")).getItems())
                .as("everything that was said of the two that count")
                .hasSizeGreaterThanOrEqualTo(2);
        press(KeyCode.ESCAPE);
    }

    private String numbers() {
        return DutiesPart.numbers(duty());
    }

    private DutyCount duty() {
        return duties().getItems().stream()
                .filter(count -> count.duty().activity().equals("propaganda"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<DutyCount> duties() {
        return (ListView<DutyCount>) find("duties");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> kind() {
        return (ComboBox<String>) find("kind");
    }
}
