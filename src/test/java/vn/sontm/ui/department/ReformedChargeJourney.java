package vn.sontm.ui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Decision;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.AppraisalSteps;
import vn.sontm.testkit.window.ExchangingJourney;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleDepartment;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Reforms;
import vn.sontm.workspace.Workspace;

@DisplayName("A department whose commune was merged into another")
class ReformedChargeJourney extends ExchangingJourney {
    private static final String CRITERION = SampleUnits.SET + "/1";

    private final AppraisalSteps steps = new AppraisalSteps(this);

    @Override
    protected Workspace prepare(Path folder) {
        try (var office = SampleUnits.office(office())) {
            office.append(List.of(Statement.of(
                    RegisterKind.AGENCY,
                    "cao-loc",
                    "pktht",
                    "",
                    Json.object().put("name", "Phòng Kinh tế và Hạ tầng"))));
            var department = SampleDepartment.join(
                    office,
                    "pktht",
                    List.of("cao-lau"),
                    List.of(CRITERION),
                    department(),
                    folder.resolve("usb-moi"),
                    Offices.environment("phòng"));
            new Reforms(office)
                    .decide(new Merge(
                            List.of("cao-lau", "hai-yen"),
                            new NewUnit("cao-hai", "Cao Hải", "xã", "commune", Optional.of("cao-loc")),
                            new Answers(Map.of(), Map.of()),
                            new Act(LocalDate.of(2024, 6, 1), new Decision("Nghị quyết số 01", Optional.empty()))));
            Offices.deliver(office, department);
            return department;
        }
    }

    @Test
    @DisplayName("sees the new one, and gives its word on it once the office has added that to its part")
    void addedByTheOffice() {
        confirms();
        waitUntil("it is told whom to ask", () -> shows("xã Cao Hải: Xác nhận của phòng 1 Quy hoạch, Tháng 6/2024"));
        assertThat(shows("Thêm đơn vị mới…")).isTrue();
        assertThat(word()).isEmpty();
        officeAdds();
        sitDownAt(department(), Offices.environment("phòng xác nhận"));
        receiveFrom(stick());
        confirms();
        waitUntil("it is confirmed", () -> word().isPresent());
        assertThat(word()).contains("met");
    }

    private void confirms() {
        robot.interact(() -> window.go("confirm", "cao-hai|" + CRITERION));
        settle();
        steps.say("Shortcut+D", "Da xem ho so");
    }

    /** At the end of the list stands the department. */
    private void officeAdds() {
        sitDownAt(office(), Offices.environment("văn phòng thêm"));
        new MonthSteps(this).openDevices();
        tabTo("devices");
        press(KeyCode.END);
        tabTo("widen");
        press(KeyCode.SPACE);
        waitUntil("it names the commune", () -> shows("xã Cao Hải"));
        pressButton("Thêm vào");
        waitUntil("it is added", () -> shows("thêm 1 đơn vị mới"));
        settle();
        sendOn(stick());
    }

    private Optional<String> word() {
        return workspace
                .registers()
                .find(new Register(RegisterKind.DEPARTMENT_WORD.code(), "cao-hai", CRITERION + "@pktht", "2024-06"))
                .map(entry -> entry.content().path("verdict").asText());
    }

    private Path stick() {
        return folder.resolve("usb");
    }

    private Path office() {
        return folder.resolve("van-phong");
    }

    private Path department() {
        return folder.resolve("phong");
    }
}
