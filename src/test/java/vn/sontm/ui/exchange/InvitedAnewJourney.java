package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckListView;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Progress;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleDepartment;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Departments;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.workspace.DepartmentCodes;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

@DisplayName("A department that was enrolled before its office took one above")
class InvitedAnewJourney extends WindowJourney {
    private static final String CRITERION = SampleUnits.SET + "/1";
    private static final String CODE = "cao-loc#pktht";

    private SimulatedStick stick;

    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        var office = SampleUnits.office(folder.resolve("van-phong"));
        new Plans(office).take(Json.parse("""
                {"id": "cao-loc-2024", "title": "Kế hoạch năm 2024", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "title": "huyện", "level": "district", "parent": "lang-son"},
                           {"code": "cao-lau", "name": "Cao Lâu", "title": "xã", "level": "commune", "parent": "cao-loc"}],
                 "sets": [{"id": "%1$s", "units": ["cao-lau"]}],
                 "agencies": [{"id": "pktht", "name": "Phòng Kinh tế và Hạ tầng", "kind": "department"},
                              {"id": "pyt", "name": "Phòng Y tế", "kind": "department"}],
                 "criteria": [{"set": "%1$s", "number": 1, "name": "Quy hoạch", "lead": ["pktht"]},
                              {"set": "%1$s", "number": 15, "name": "Y tế", "lead": ["pyt"]}]}
                """.formatted(SampleUnits.SET)));
        SampleDepartment.join(
                        office,
                        "pktht",
                        List.of(CRITERION),
                        folder.resolve("phong"),
                        folder.resolve("usb-phong"),
                        Offices.environment("phòng"))
                .close();
        takeOneAbove(office, folder);
        return office;
    }

    private static void takeOneAbove(Workspace office, Path folder) {
        try (var province = Workspace.createOffice(folder.resolve("tinh"), "lang-son", Offices.environment("tỉnh"))) {
            province.append(List.of(
                    unit("lang-son", "Lạng Sơn", "tỉnh", "province", ""),
                    unit("cao-loc", "Cao Lộc", "huyện", "district", "lang-son")));
            var invitations = new Invitations(province);
            var file = invitations.write(invitations.request("cao-loc"), folder.resolve("usb-tinh"));
            new Adoptions(office)
                    .adopt(file, new OwnEnrolment(province).officeCode().orElseThrow());
        }
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @Test
    @DisplayName("is invited anew by a mark in the same dialog, and bears its office's code from then on")
    void invitedAnew() {
        new MonthSteps(this).openDevices();
        tabTo("invite-department");
        press(KeyCode.SPACE);
        awaitFocus("invited-department");
        var criteria = (CheckListView<?>) find("invited-criteria");
        robot.interact(() -> criteria.getFocusModel().focus(1));
        assertThat(hasFocus("invited-department"))
                .as("a list leaves the keyboard where it is")
                .isTrue();
        choose("Phòng Y tế");
        assertThat(find("invite-anew").getParent().isVisible())
                .as("nobody is enrolled for it")
                .isFalse();
        choose("Phòng Kinh tế và Hạ tầng");
        assertThat(shows("để tỉnh Lạng Sơn cũng nhận được")).isTrue();
        assertThat(((CheckBox) find("invite-anew")).isSelected()).isFalse();
        tabTo("invited-criteria");
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        assertThat(criteria.getCheckModel().getCheckedIndices())
                .as("ticked with the keyboard")
                .containsExactly(0, 1);
        press(KeyCode.SPACE);
        tabTo("invite-anew");
        press(KeyCode.SPACE);
        pressButton("Ghi tệp mời phòng, ban");
        waitUntil("the invitation is written", () -> !stick.files().isEmpty());
        settle();
        joins(stick.files().getFirst());
        assertThat(new DepartmentCodes(workspace).of("pktht")).isEqualTo(CODE);
        assertThat(new DepartmentCodes(workspace).isFromBefore("pktht")).isFalse();
        assertThat(Departments.of(WindowState.read(workspace).first()))
                .containsEntry(CODE, "Phòng Kinh tế và Hạ tầng")
                .doesNotContainKey("pktht");
    }

    private void choose(String name) {
        var box = (SearchableComboBox<?>) find("invited-department");
        robot.interact(() -> box.getSelectionModel()
                .select(box.getItems().stream().map(Object::toString).toList().indexOf(name)));
        settle();
    }

    /** On another PC of the department's; it is enrolled by its digits. */
    private void joins(Path invitation) {
        try (var department =
                Joining.from(invitation, folder.resolve("phong-lai"), Offices.environment("phòng lập lại"))) {
            assertThat(department.identity().unit()).isEqualTo(CODE);
            assertThat(new OwnEnrolment(department)
                            .slice(LocalDate.of(2024, 6, 30))
                            .criteria())
                    .containsExactly(CRITERION);
            var asked = new Exports(department)
                    .write(ExportRequest.to("cao-loc"), folder.resolve("usb-xin"), Progress.NONE)
                    .figures();
            new Inbox(workspace)
                    .enrol(asked, new OwnEnrolment(department).ownCode().orElseThrow());
        }
    }
}
