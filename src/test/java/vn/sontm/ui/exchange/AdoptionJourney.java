package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.Adoptions;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Workspace;

@DisplayName("A district with half a year of its own, and a province that begins later")
class AdoptionJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;
    private Workspace province;

    /** The province's invitation lies on the stick. */
    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        province = Workspace.createOffice(folder.resolve("tinh"), "lang-son", Offices.environment("tỉnh"));
        province.append(List.of(
                unit("lang-son", "Lạng Sơn", "tỉnh", "province", ""),
                unit("cao-loc", "Cao Lộc", "huyện", "district", "lang-son"),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc")));
        var invitations = new Invitations(province);
        invitations.write(invitations.request("cao-loc"), stick.root());
        return SampleUnits.officeWithFigures(folder);
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @AfterEach
    void closeProvince() {
        province.close();
    }

    @Test
    @DisplayName(
            "takes it as the one above by the digits that it reads out, hears its word, lets it go, and takes it again without a call")
    void takesAndLeaves() {
        steps.openDevices();
        adopts("1234 5678 1234 5678");
        waitUntil("other digits are refused", () -> shows("NTM-213"));
        settle();
        adopts(new OwnEnrolment(province).officeCode().orElseThrow());
        waitUntil("it is taken", () -> isTaken());
        settle();
        assertThat(shows("Cơ quan cấp trên: tỉnh Lạng Sơn")).isTrue();
        var own = new OwnEnrolment(workspace).askingCode().orElseThrow();
        assertThat(shows(own)).as("its own digits are shown").isTrue();
        enrolledAbove(own);
        steps.look();
        waitUntil("it says that it is enrolled", () -> shows("đã đăng ký máy của cơ quan này"));
        assertThat(shows("không có hiệu lực")).isFalse();
        steps.merge();
        assertThat(conclusions()).isEqualTo(1);
        steps.openDevices();
        tabTo("leave-higher");
        press(KeyCode.SPACE);
        waitUntil("it asks", () -> shows("Có thể nhận lại bất cứ lúc nào"));
        pressButton("Thôi nhận");
        waitUntil("it is let go", () -> !isTaken());
        settle();
        assertThat(conclusions()).isZero();
        adopts(new OwnEnrolment(province).officeCode().orElseThrow());
        waitUntil("nothing is to be read over the phone", () -> shows("không phải gọi điện nữa"));
        settle();
        assertThat(conclusions()).isEqualTo(1);
    }

    private void adopts(String digits) {
        tabTo("take-higher");
        press(KeyCode.SPACE);
        awaitFocus("higher-digits");
        type(digits);
        press(KeyCode.ENTER);
    }

    private void enrolledAbove(String own) {
        var file = new Exports(workspace)
                .write(ExportRequest.to("lang-son"), folder.resolve("len"), Progress.NONE)
                .figures();
        new Inbox(province).enrol(file, own);
        new Conclusions(province).conclude("cao-lau", SampleUnits.SET + "/10", JUNE, Verdict.MET, "");
        new Exports(province).write(ExportRequest.to("cao-loc"), stick.root(), Progress.NONE);
    }

    private boolean isTaken() {
        return new Adoptions(workspace).current().isPresent();
    }

    private long conclusions() {
        return workspace.registers().all(RegisterKind.CONCLUSION).size();
    }
}
