package vn.sontm.ui.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.Json;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.AppraisalSteps;
import vn.sontm.testkit.window.ExchangingJourney;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Theme;
import vn.sontm.ui.start.Beginning;
import vn.sontm.ui.start.StartPage;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

@DisplayName("A department in charge of criteria")
class DepartmentJourney extends ExchangingJourney {
    private static final String CRITERION = SampleUnits.SET + "/1";

    private final AppraisalSteps steps = new AppraisalSteps(this);

    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.officeWithFigures(folder);
        new Plans(office).take(Json.parse("""
                {"id": "cao-loc-2024", "title": "Kế hoạch năm 2024", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "title": "huyện", "level": "district", "parent": "lang-son"},
                           {"code": "cao-lau", "name": "Cao Lâu", "title": "xã", "level": "commune", "parent": "cao-loc"}],
                 "sets": [{"id": "%1$s", "units": ["cao-lau"]}],
                 "agencies": [{"id": "pktht", "name": "Phòng Kinh tế và Hạ tầng", "kind": "department"}],
                 "criteria": [{"set": "%1$s", "number": 1, "name": "Quy hoạch", "lead": ["pktht"]}],
                 "dueDays": [{"id": "month/phong", "day": 31, "monthOffset": 0, "obligor": "department"},
                             {"id": "year/ke-hoach-phong", "day": 31, "monthOffset": -9, "obligor": "department", "about": "plan"}]}
                """.formatted(SampleUnits.SET)));
        return office;
    }

    @Test
    @DisplayName("is invited, begins from the invitation, confirms, sends; the office's own conclusion stays its own")
    void wholeRound() {
        officeInvites();
        departmentBegins();
        departmentAsks();
        officeEnrols();
        departmentConfirms();
        officeHearsIt();
    }

    private void officeInvites() {
        robot.interact(() -> window.go("exchange", "devices"));
        settle();
        place("invitation-place", stick("moi"));
        focus("invite-department");
        press(KeyCode.SPACE);
        waitUntil(
                "the department is asked for",
                () -> robot.lookup("#invited-department").tryQuery().isPresent());
        var box = (SearchableComboBox<?>) find("invited-department");
        robot.interact(() -> box.getSelectionModel().selectFirst());
        settle();
        pressButton("Ghi tệp mời phòng, ban");
        waitUntil("the invitation is written", () -> shows("Đã ghi tệp mời cho Phòng Kinh tế và Hạ tầng"));
    }

    /** In the window of the first start. */
    private void departmentBegins() {
        settle();
        closeWindow();
        var opened = new AtomicReference<Path>();
        var beginning = new Beginning(department(), Offices.environment("phong"), drives(), Optional.empty());
        var invitation = invitation().toString();
        robot.interact(() -> {
            var scene = new Scene((Parent) new StartPage(beginning, opened::set).view(), 960, 640);
            Theme.dress(scene, Appearance.standard());
            stage.setScene(scene);
            stage.show();
        });
        pressAtStart("#start-join");
        robot.interact(() -> ((TextField) find("invitation-file")).setText(invitation));
        robot.interact(() -> ((TextField) find("author")).setText("Nông Văn Hải"));
        pressAtStart("#join");
        waitUntil("the workspace is made", () -> opened.get() != null);
    }

    private void pressAtStart(String id) {
        var button = robot.lookup(id).query();
        robot.interact(button::requestFocus);
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void departmentAsks() {
        sitDownAt(department(), Offices.environment("phòng mở sổ"));
        assertThat(window.screens().stream().map(screen -> screen.id()))
                .containsExactly(
                        "department", "plan", "activities", "matrix", "confirm", "reports", "exchange", "settings");
        assertThat(textOf("unit")).isEqualTo("Phòng Kinh tế và Hạ tầng");
        sendOn(stick("xin"));
    }

    private void officeEnrols() {
        var digits = new OwnEnrolment(workspace).ownCode().orElseThrow();
        sitDownAt(office(), Offices.environment("văn phòng đăng ký"));
        lookAt(stick("xin"));
        enrolBy(digits);
        sendOn(stick("tra"));
    }

    private void departmentConfirms() {
        sitDownAt(department(), Offices.environment("phòng xác nhận"));
        receiveFrom(stick("tra"));
        go("department");
        assertThat(textOf("plan-state")).contains("31/03/2024", "quá 76 ngày");
        assertThat(shows("Tháng 4/2024, hạn 30/04/2024")).isTrue();
        focus("count-1-waiting");
        press(KeyCode.SPACE);
        assertThat(shows("Chờ xác nhận (1 xã)")).isTrue();
        pressButton("Cao Lâu");
        settle();
        steps.say("Shortcut+D", "Da xem ho so");
        waitUntil("it is confirmed", () -> word().isPresent());
        sendOn(stick("gui"));
    }

    private void officeHearsIt() {
        sitDownAt(office(), Offices.environment("văn phòng kết luận"));
        receiveFrom(stick("gui"));
        robot.interact(() -> window.go("matrix", "cao-lau|" + CRITERION));
        settle();
        assertThat(shows("Phòng Kinh tế và Hạ tầng: Đạt (phòng xác nhận, 15/06/2024) – Da xem ho so"))
                .isTrue();
        pressButton("Kết luận");
        settle();
        steps.say("Shortcut+B", "");
        waitUntil(
                "it is concluded",
                () -> said(RegisterKind.CONCLUSION, "cao-loc")
                        .filter("not-met"::equals)
                        .isPresent());
        settle();
        assertThat(word()).contains("met");
        assertThat(((TableView<?>) find("appraisal-cases")).getItems()).hasSize(1);
    }

    private Optional<String> word() {
        return said(RegisterKind.DEPARTMENT_WORD, "pktht");
    }

    private Optional<String> said(RegisterKind kind, String unit) {
        return workspace
                .registers()
                .find(new Register(kind.code(), "cao-lau", CRITERION + "@" + unit, "2024-06"))
                .map(entry -> entry.content().path("verdict").asText());
    }

    private Path invitation() {
        try (var files = Files.list(stick("moi"))) {
            return files.filter(file -> file.toString().endsWith(".ntm"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stick(String name) {
        return folder.resolve("usb-" + name);
    }

    private Path office() {
        return folder.resolve("van-phong");
    }

    private Path department() {
        return folder.resolve("phong");
    }
}
