package vn.sontm.ui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.ExchangingJourney;
import vn.sontm.testkit.window.SampleDepartment;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("What a department owes its office")
class DepartmentYearJourney extends ExchangingJourney {
    private static final String AGENCY = "pktht";

    @Override
    protected Workspace prepare(Path folder) {
        try (var office = SampleUnits.officeWithFigures(folder)) {
            new Plans(office).take(Json.parse("""
                    {"id": "cao-loc-2024", "title": "Kế hoạch năm 2024", "year": 2024, "office": "cao-loc",
                     "units": [{"code": "cao-loc", "name": "Cao Lộc", "title": "huyện", "level": "district", "parent": "lang-son"}],
                     "agencies": [{"id": "pktht", "name": "Phòng Kinh tế và Hạ tầng", "kind": "department"}],
                     "dueDays": [{"id": "month/phong", "day": 31, "monthOffset": 0, "obligor": "department"},
                                 {"id": "quarter/phong", "day": 28, "monthOffset": 0, "obligor": "department"},
                                 {"id": "year/phong", "day": 31, "monthOffset": 0, "obligor": "department"},
                                 {"id": "year/ke-hoach-phong", "day": 31, "monthOffset": -9, "obligor": "department", "about": "plan"}]}
                    """));
            return SampleDepartment.join(
                    office,
                    AGENCY,
                    List.of(SampleUnits.SET + "/1", SampleUnits.SET + "/2"),
                    folder.resolve("phong"),
                    folder.resolve("usb-moi"),
                    Offices.environment("phòng"));
        }
    }

    @Test
    @DisplayName(
            "its plan of March, its reports of the month, the quarter and the year: written, printed, sent, seen there")
    void planAndReports() {
        go("department");
        assertThat(textOf("plan-state")).contains("31/03/2024", "quá 76 ngày");
        focus("number");
        type("05/KH-PKTHT");
        press(KeyCode.TAB);
        type("20/3/2024");
        press(KeyCode.TAB);
        settle();
        assertThat(reports())
                .as("all that are late, and of each kind the next one")
                .containsExactly(
                        "Tháng 4/2024, hạn 30/04/2024",
                        "Tháng 5/2024, hạn 31/05/2024",
                        "Tháng 6/2024, hạn 30/06/2024",
                        "Quý II/2024, hạn 28/06/2024",
                        "Năm 2024, hạn 31/12/2024");
        handsIn("2024-05");
        assertThat(reports()).hasSize(4);
        var paper = prints();
        assertThat(paper)
                .contains("PHÒNG KINH TẾ VÀ HẠ TẦNG", "quý II/2024", "Đơn vị chủ trì", "Quy hoạch", "Giao thông");
        sendOn(folder.resolve("usb"));
        officeSees();
    }

    private List<String> reports() {
        return find("department-reports").lookupAll(".link").stream()
                .map(link -> ((Button) link).getText())
                .toList();
    }

    private void handsIn(String period) {
        focus("submit-" + period);
        press(KeyCode.SPACE);
        waitUntil("the day of the figures is asked for", () -> isThere("department-as-of"));
        press(KeyCode.ENTER);
        waitUntil(
                "it is handed in",
                () -> new Submissions(workspace)
                        .find(AGENCY, Period.parse(period))
                        .isPresent());
        settle();
    }

    /** The report of the quarter, from the link beside it. */
    private String prints() {
        var quarter = find("department-reports").lookupAll(".link").stream()
                .map(Button.class::cast)
                .filter(link -> link.getText().startsWith("Quý II"))
                .findFirst()
                .orElseThrow();
        robot.interact(quarter::fire);
        settle();
        waitUntil("its pages are shown", () -> textOf("report-page").startsWith("Trang 1/"));
        assertThat(window.session().period().get()).isEqualTo(Period.parse("2024-Q2"));
        return writtenPaper();
    }

    private void officeSees() {
        sitDownAt(folder.resolve("van-phong"), Offices.environment("văn phòng nhận"));
        receiveFrom(folder.resolve("usb"));
        var plan = OwnPlan.of(workspace.registers(), AGENCY, 2024);
        assertThat(plan.number()).isEqualTo("05/KH-PKTHT");
        assertThat(plan.issued()).contains(LocalDate.of(2024, 3, 20));
        assertThat(new Submissions(workspace).find(AGENCY, Period.parse("2024-05")))
                .isPresent();
        go("deliveries");
        assertThat(shows("Phòng Kinh tế và Hạ tầng")).isTrue();
    }
}
