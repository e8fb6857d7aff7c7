package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.Progress;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.InvitationFile;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Position;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("Máy và tệp mời at an office, with the keyboard alone")
class DevicesJourney extends WindowJourney {
    private SimulatedStick stick;
    private String digits = "";

    /** A commune's PC waits for its 16 digits. */
    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        var office = SampleUnits.office(folder.resolve("van-phong"));
        var invitation = new Invitations(office).write(InvitationRequest.commune("cao-lau"), folder.resolve("moi"));
        try (var commune = Joining.from(invitation, folder.resolve("cao-lau"), Offices.environment("Hoàng Thị Lan"))) {
            new Entries(commune).value("cao-lau", SampleUnits.SET + "/10.1", Period.parse("2024-06"), "38,5", "");
            var sent = new Exports(commune).write(ExportRequest.to("cao-loc"), folder.resolve("moi"), Progress.NONE);
            digits = new OwnEnrolment(commune).ownCode().orElseThrow();
            new Imports(office).apply(new Imports(office).plan(sent.figures()));
        }
        return office;
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @BeforeEach
    void openTab() {
        new MonthSteps(this).openDevices();
    }

    @Test
    @DisplayName("enrols a PC by its digits, sets it aside from a number on, and believes it again")
    void enrolsSetsAsideAndLifts() {
        assertThat(shows("đang chờ đăng ký")).isTrue();
        tabTo("digits-cao-lau");
        type("1234 5678 1234 5678");
        press(KeyCode.ENTER);
        waitUntil("wrong digits are refused", () -> shows("NTM-213"));
        assertThat(figures()).isZero();
        retype(digits);
        press(KeyCode.ENTER);
        waitUntil("its figures are here", () -> figures() == 1);
        settle();
        tabTo("devices");
        press(KeyCode.END);
        seesItsChanges();
        tabTo("Gác lại…");
        press(KeyCode.SPACE);
        waitUntil("it asks from which number on", () -> hasFocus("aside-from"));
        retype("1");
        press(KeyCode.ENTER);
        waitUntil("the figures no longer count", () -> figures() == 0);
        settle();
        assertThat(commune().counts()).map(Position::seq).contains(0L);
        tabTo("Bỏ gác");
        press(KeyCode.SPACE);
        waitUntil("they count again", () -> figures() == 1);
        settle();
        robot.interact(() -> window.go("exchange", "journal"));
        settle();
        assertThat(((TableView<?>) find("journal")).getItems().toString())
                .contains("đăng ký", "gác lại từ số 1", "bỏ gác");
    }

    /** By their numbers a person knows from which on to set aside. */
    private void seesItsChanges() {
        press(KeyCode.ENTER);
        waitUntil("the changes are listed", () -> isThere("changes"));
        settle();
        assertThat(((TableView<?>) find("changes")).getItems())
                .singleElement()
                .asString()
                .contains("số 1", "xã Cao Lâu: Số liệu 10.1", "38,5");
        press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hải", "hai yen"})
    @DisplayName("writes an invitation for a commune to the stick, found with accents or without")
    void invites(String typed) {
        tabTo("invited-unit");
        press(KeyCode.DOWN);
        type(typed);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        tabTo("Ghi tệp mời");
        press(KeyCode.SPACE);
        waitUntil("it is written", () -> !stick.files().isEmpty());
        settle();
        assertThat(InvitationFile.in(stick.root(), workspace.environment().disk()))
                .extracting(InvitationFile::unitName)
                .containsExactly("xã Hải Yến");
    }

    private int figures() {
        return workspace.registers().ofUnit(RegisterKind.VALUE, "cao-lau").size();
    }

    private Enrolments.Device commune() {
        return new Enrolments(workspace)
                .list().stream()
                        .filter(device -> device.grant().unit().equals("cao-lau"))
                        .findFirst()
                        .orElseThrow();
    }
}
