package vn.sontm.ui.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.testkit.window.PlanJourney;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.StartStates;

@DisplayName("Next year's plan")
class NextYearJourney extends PlanJourney {
    private static final String NEXT = "cao-loc-2025";
    private static final String TITLE = "Kế hoạch năm 2025";

    @Test
    @DisplayName("copied from this year's, published and sent; the commune takes it, sees it and prints it")
    void fromTheOfficeToThePaper() {
        copy();
        name();
        publish(NEXT, 1);
        var plan = new Plans(workspace).find(NEXT).orElseThrow();
        assertThat(asked(plan)).isPositive();
        assertThat(new Plans(workspace).find(PLAN)).isPresent();
        sendOn(folder.resolve("usb"));

        sitDownAtCommune();
        receiveFrom(folder.resolve("usb"));
        assertThat(new Plans(workspace).find(NEXT)).contains(plan);
        robot.interact(() -> window.session().period().set(Period.parse("2025")));
        robot.interact(() -> window.go("plan", "aims"));
        settle();
        waitUntil("what is asked of the commune is there", () -> aims().size() == asked(plan));
        var paper = paper("ke-hoach-xa");
        assertThat(paper).contains("năm 2025");
        assertThat(plan.head().documents())
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(paper).contains("Căn cứ " + document.kind() + " số " + document.number()));
    }

    @Test
    @DisplayName("says how a merged commune begins where its parts ended alike, and where a person has to")
    void afterMerger() {
        var starts = new ArrayList<StatedStart>();
        for (var unit :
                new Plans(workspace).find(PLAN).orElseThrow().sets().getFirst().units()) {
            starts.add(start(unit, 1, StartState.MET));
            starts.add(start(unit, 2, unit.equals("hai-yen") ? StartState.NOT_MET : StartState.MET));
        }
        new StartStates(workspace).enter(2024, starts);
        merge(LocalDate.of(2025, 1, 1));

        copy();

        assertThat(Plan.draft(new PlanDrafts(workspace).get(NEXT)).starts())
                .contains(start("cao-hai", 1, StartState.MET))
                .filteredOn(start -> start.subject().equals("cao-hai"))
                .hasSize(1);
        robot.interact(() -> window.go("planning", "targets"));
        settle();
        waitUntil(
                "it is said that one is missing", () -> textOf("missing-starts").contains("Cao Hải (tiêu chí 2)"));

        pressButton("Nhập trạng thái đầu năm");
        waitUntil(
                "where it is entered shows the plan's year",
                () -> textOf("start-year").equals("Đầu năm 2025"));
        settle();
        waitUntil(
                "and the unit that it is missing of",
                () -> ((TableView<?>) find("start-places"))
                        .getSelectionModel()
                        .getSelectedItem()
                        .toString()
                        .contains("cao-hai"));
        assertThat(startOfCriterion(1).getValue())
                .as("what only the draft says so far")
                .isEqualTo(StartState.MET);
        assertThat(startOfCriterion(2).getValue()).isEqualTo(StartState.UNKNOWN);
        robot.interact(() -> startOfCriterion(1).setValue(StartState.CONSOLIDATE));
        waitUntil(
                "another word than the draft's takes its place",
                () -> Plan.draft(new PlanDrafts(workspace).get(NEXT))
                        .starts()
                        .contains(start("cao-hai", 1, StartState.CONSOLIDATE)));
        settle();
        assertThat(startOfCriterion(1).getValue()).isEqualTo(StartState.CONSOLIDATE);
        robot.interact(() -> startOfCriterion(2).setValue(StartState.MET));
        waitUntil(
                "it is entered for that year",
                () -> Plan.draft(new PlanDrafts(workspace).get(NEXT))
                        .starts()
                        .contains(start("cao-hai", 2, StartState.MET)));
        settle();
        pressButton("Về năm 2024 của kỳ đang chọn");
        waitUntil("the chosen period's year is back", () -> textOf("start-year").equals("Đầu năm 2024"));
        assertThat(find("start-by-draft").isVisible()).isFalse();

        robot.interact(() -> window.session().period().set(Period.parse("2025-01")));
        waitUntil("the draft's year", () -> textOf("start-year").equals("Đầu năm 2025"));
        settle();
        assertThat(missing()).as("in force").isEqualTo(19);
        focus("start-by-draft");
        press(KeyCode.SPACE);
        waitUntil("what only the draft says is shown as well", () -> missing() == 17);
        pressButton("Chỉ xem điều đã có hiệu lực");
        waitUntil("what is in force again", () -> missing() == 19);
    }

    /** Of the first commune of the list. */
    private int missing() {
        var table = (TableView<?>) find("start-places");
        return Integer.parseInt(String.valueOf(table.getColumns().getLast().getCellData(0)));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<StartState> startOfCriterion(int number) {
        return (ComboBox<StartState>) find("start-" + number);
    }

    private static StatedStart start(String unit, int criterion, StartState state) {
        return new StatedStart(unit, "xa-ntm-2021-2025/" + criterion, state);
    }

    /** What the window offers first: the next year, from this year's plan. */
    private void copy() {
        go("planning");
        pressButton("Lập kế hoạch mới…");
        waitUntil("the year is asked for", () -> shows("Lấy từ kế hoạch năm 2024"));
        pressButton("Lập kế hoạch");
        waitUntil("the draft is shown", () -> shows("Kế hoạch của Cao Lộc, năm 2025"));
        settle();
    }

    private void name() {
        waitUntil("its title is missing", () -> shows("Tên kế hoạch: không được để trống."));
        focus("head-title");
        type(TITLE);
        press(KeyCode.TAB);
        waitUntil(
                "it has its title",
                () -> new PlanDrafts(workspace).get(NEXT).path("title").asText().equals(TITLE));
        settle();
    }

    private static long asked(Plan plan) {
        return plan.criteria().stream()
                .map(criterion -> criterion.target(COMMUNE))
                .filter(Optional::isPresent)
                .count();
    }

    /** What a form says, written from the window as it is printed. */
    private String paper(String form) {
        robot.interact(() -> window.go("reports", form));
        settle();
        waitUntil("the first page is shown", () -> textOf("report-page").startsWith("Trang 1/"));
        return writtenPaper();
    }
}
