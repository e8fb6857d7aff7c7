package vn.sontm.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.ReportingCalendar;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

@DisplayName("What the office decides for all")
class DecisionsJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return NewOffices.make(
                folder.resolve("van-phong"),
                "cao-loc",
                ShippedData.plan("cao-loc-2024"),
                Offices.environment("văn phòng"));
    }

    @Test
    @DisplayName("takes a starting state, a document and a due day")
    void decides() {
        go("decisions");
        robot.interact(() -> window.go("decisions", "starts"));
        settle();
        var state = startOf(1);
        robot.interact(() -> state.setValue(StartState.MET));
        waitUntil(
                "it is kept",
                () -> !workspace.registers().all(RegisterKind.START).isEmpty());
        settle();
        robot.interact(() -> window.go("decisions", "sets"));
        settle();
        focus("confirm-set");
        robot.push(KeyCode.ENTER);
        waitUntil(
                "the document is asked for",
                () -> robot.lookup("#reason").tryQuery().isPresent());
        type("Quyết định thử");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        waitUntil(
                "the set is confirmed",
                () -> !workspace.registers().all(RegisterKind.CONFIRMATION).isEmpty());
        settle();
        robot.interact(() -> window.go("decisions", "due"));
        settle();
        focus("due-month");
        type("25");
        press(KeyCode.TAB);
        waitUntil(
                "the day is kept",
                () -> ReportingCalendar.from(workspace.registers()).dueDays().stream()
                        .anyMatch(rule -> rule.day() == 25));
        settle();
        assertThat(workspace
                        .registers()
                        .all(RegisterKind.START)
                        .getFirst()
                        .content()
                        .path("state")
                        .asText())
                .isEqualTo("met");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StartState> startOf(int criterion) {
        return (ComboBox<StartState>) find("start-" + criterion);
    }
}
