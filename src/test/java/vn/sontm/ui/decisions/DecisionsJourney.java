package vn.sontm.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
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
        press(KeyCode.ENTER);
        waitUntil(
                "the document is asked for",
                () -> robot.lookup("#reason").tryQuery().isPresent());
        type("Quyết định thử");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
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
                () -> ReportingCalendar.from(workspace.registers(), (unit, day) -> Set.of(unit)).dueDays().stream()
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

    @Test
    @DisplayName("states a threshold by a document, copies a set under a new decision, takes a title away")
    void editsSetsAndTitles() {
        robot.interact(() -> window.go("decisions", "sets"));
        settle();
        var table = (TableView<?>) find("indicators");
        robot.interact(() -> table.getSelectionModel().clearAndSelect(2)); // 2.1: the province sets it
        focus("edit-threshold");
        press(KeyCode.SPACE);
        settle();
        assertThat(textOf("threshold-lang-son")).isEmpty();
        focus("threshold-lang-son");
        type("85,5");
        focus("reason");
        type("QD thu 1");
        pressButton("Ghi ngưỡng");
        waitUntil("it is stated", () -> requirement("cao-lau").equals("≥ 85,5 %"));
        settle();
        focus("copy-set");
        press(KeyCode.SPACE);
        settle();
        type("xa-moi");
        focus("copy-decision");
        type("QD thu 2");
        pressButton("Lập bộ mới");
        waitUntil("the set is there", () -> workspace.sets().find("xa-moi").isPresent());
        settle();
        assertThat(workspace.sets().get("xa-moi").indicators()).allMatch(indicator -> indicator.reviewRequired());
        robot.interact(() -> window.go("decisions", "titles"));
        settle();
        focus("title-revoke");
        press(KeyCode.SPACE);
        settle();
        focus("reason");
        type("QD thu 3");
        pressButton("Ghi thu hồi");
        waitUntil("it is taken away", () -> shows("đã thu hồi: QD thu 3"));
        settle();
    }

    private String requirement(String unit) {
        return Assessments.of(workspace.registers())
                .unit(unit, Period.parse("2024-06"))
                .sets()
                .getFirst()
                .subjects()
                .getFirst()
                .criteria()
                .get(1)
                .indicators()
                .getFirst()
                .requirement();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StartState> startOf(int criterion) {
        return (ComboBox<StartState>) find("start-" + criterion);
    }
}
