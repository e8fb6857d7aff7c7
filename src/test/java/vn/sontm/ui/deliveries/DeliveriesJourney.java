package vn.sontm.ui.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
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
        robot.push(KeyCode.ENTER);
        waitUntil(
                "the reason is asked for",
                () -> robot.lookup("#reason").tryQuery().isPresent());
        type("nộp lại");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        waitUntil("it is open again", () -> submissions.lockOf("cao-lau", JUNE).isEmpty());
        settle();
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
