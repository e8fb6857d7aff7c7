package vn.sontm.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.funding.Money;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Appearance;
import vn.sontm.workspace.Workspace;

@DisplayName("Kế hoạch of a commune")
class PlanJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.communeOfShippedPlan(folder);
    }

    @Test
    @DisplayName("takes the progress of a task for the month, and keeps what is no number as a draft")
    void tellsProgress() {
        go("plan");
        assertThat(works().getItems()).isNotEmpty();
        robot.interact(() -> works().getSelectionModel().selectFirst());
        settle();
        focus("percent");
        type("sáu mươi");
        press(KeyCode.TAB);
        waitUntil("the mistake is named", () -> shows("NTM-405"));
        assertThat(workspace.registers().all(RegisterKind.TASK_PROGRESS)).isEmpty();
        focus("percent");
        press("Shortcut+A");
        type("60");
        press(KeyCode.TAB);
        waitUntil(
                "it is saved",
                () -> !workspace.registers().all(RegisterKind.TASK_PROGRESS).isEmpty());
        var progress = workspace.registers().all(RegisterKind.TASK_PROGRESS).getFirst();
        assertThat(progress.content().path("percent").asInt()).isEqualTo(60);
        assertThat(progress.register().period()).isEqualTo("2024-06");
        settle();
        assertThat(works().getItems()).extracting(Work::said).contains("60 %");
        assertThat(changesBehind("progress-changes")).isEqualTo(1);
    }

    /** How many changes a button shows. */
    private int changesBehind(String button) {
        focus(button);
        press(KeyCode.SPACE);
        var changes = ((TableView<?>) find("changes")).getItems().size();
        press(KeyCode.ESCAPE);
        return changes;
    }

    @Test
    @DisplayName("shows the year as bars, the office's works and the unit's own, and opens one with Enter")
    void showsTheYear() {
        opensWithOwnWork();
        focus("plan-works");
        press("Shortcut+T");
        assertThat(shows("tính đến 15/06/2024")).isTrue();
        assertThat(bars().getItems()).extracting(Work::own).contains(true, false);
        robot.interact(() -> bars().getSelectionModel().clearAndSelect(0));
        assertThat(bars().getItems().getFirst().id()).isEqualTo("viec-1");
        assertThat(shows("Quá hạn · 20/02/2024")).isTrue();
        press(KeyCode.DOWN);
        var second = bars().getSelectionModel().getSelectedItem();
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        assertThat(works().getSelectionModel().getSelectedItem().id()).isEqualTo("viec-1");
        type("100");
        press(KeyCode.TAB);
        waitUntil(
                "it is saved",
                () -> !workspace.registers().all(RegisterKind.TASK_PROGRESS).isEmpty());
        settle();
        assertThat(second.own()).isFalse();
        assertThat(works().getSelectionModel().getSelectedItem().state(LocalDate.of(2024, 6, 15)))
                .isEqualTo(Work.State.DONE);
    }

    @Test
    @DisplayName("remembers whether it was a list or a timeline")
    void remembersTheView() {
        go("plan");
        focus("plan-works");
        press("Shortcut+T");
        go("home");
        settle();
        waitUntil("it is kept", () -> workspace.store().setting("plan.view").equals(Optional.of("timeline")));
        robot.interact(() -> window.dress(Appearance.standard().withPercent(150))); // makes all screens anew
        go("plan");
        assertThat(bars().isVisible()).isTrue();
    }

    @Test
    @DisplayName("takes money by source, sums it, and warns of more disbursed than allocated")
    void takesMoney() {
        opensTheMoneyOfOwnWork();
        assertThat(find("fund-central-planned").isFocused()).isTrue();
        type("1.250,5");
        press(KeyCode.TAB);
        type("800");
        press(KeyCode.TAB);
        type("900");
        press(KeyCode.ENTER);
        waitUntil(
                "all is saved",
                () -> funding("central").path("disbursed").asText().equals("900"));
        settle();
        assertThat(shows("giải ngân 900 lớn hơn phân bổ 800")).isTrue();
        focus("fund-people-labourDays");
        type("nhiều");
        press(KeyCode.TAB);
        waitUntil("what is no amount is named", () -> shows("NTM-405"));
        focus("fund-people-cash");
        type("12");
        press(KeyCode.TAB);
        waitUntil("it is saved", () -> funding("people").path("cash").asText().equals("12"));
        settle();
        assertThat(funding("central").path("allocated").asText()).isEqualTo("800");
        assertThat(funds().getItems().getFirst().money().of(Money.Kind.PLANNED)).contains(new BigDecimal("1250.5"));
        focus("plan-funds");
        press(KeyCode.HOME);
        assertThat(textOf("sum-people-cash")).isEqualTo("12");
        assertThat(changesBehind("fund-changes"))
                .as("the work with what is planned for it, and what was said of two sources")
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    @DisplayName("an amount belongs to the month in which it was typed, also when another is chosen before it is left")
    void keepsTheMonth() {
        opensTheMoneyOfOwnWork();
        focus("fund-central-disbursed");
        type("850");
        press("Shortcut+Page Up");
        settle();
        assertThat(window.session().period().get()).isEqualTo(Period.parse("2024-05"));
        waitUntil(
                "it is saved",
                () -> !workspace
                        .registers()
                        .ofUnit(RegisterKind.FUNDING, "cao-lau")
                        .isEmpty());
        assertThat(funding("central").path("disbursed").asText()).isEqualTo("850");
    }

    private void opensWithOwnWork() {
        workspace.append(List.of(Statement.of(
                RegisterKind.OWN_TASK,
                "cao-lau",
                "viec-1",
                "",
                Json.object()
                        .put("title", "Cứng hóa ngõ xóm")
                        .put("start", "2024-02-01")
                        .put("deadline", "2024-02-20"))));
        robot.interact(() -> window.session().changed());
        go("plan");
    }

    private void opensTheMoneyOfOwnWork() {
        opensWithOwnWork();
        robot.interact(() -> works().getSelectionModel().selectFirst());
        settle();
        pressButton("Ghi kinh phí");
    }

    private JsonNode funding(String source) {
        var register = new Register(RegisterKind.FUNDING.code(), "cao-lau", "viec-1|" + source, "2024-06");
        return workspace
                .registers()
                .find(register)
                .<JsonNode>map(Entry::content)
                .orElseGet(Json::object);
    }

    @SuppressWarnings("unchecked")
    private TableView<FundingPart.Line> funds() {
        return (TableView<FundingPart.Line>) find("plan-funds");
    }

    @SuppressWarnings("unchecked")
    private ListView<Work> bars() {
        return (ListView<Work>) find("plan-timeline");
    }

    @SuppressWarnings("unchecked")
    private TableView<Work> works() {
        return (TableView<Work>) find("plan-works");
    }
}
