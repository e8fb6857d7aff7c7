package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.ExchangingJourney;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("A commune's dead PC is replaced")
class ReplacementJourney extends ExchangingJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("a new one is invited and enrolled, and has all figures from the office's file; work goes on")
    void replaces() {
        var figures =
                workspace.registers().ofUnit(RegisterKind.VALUE, "cao-lau").size();
        invites();
        begins();
        var digits = new OwnEnrolment(workspace).ownCode().orElseThrow();
        sitDownAt(folder.resolve("van-phong"), Offices.environment("văn phòng thay máy"));
        lookAt(stick("xin"));
        enrolBy(digits);
        sendOn(stick("tra"));
        sitDownAt(folder.resolve("may-moi"), Offices.environment("máy mới làm tiếp"));
        receiveFrom(stick("tra"));
        assertThat(workspace.isEnrolled()).isTrue();
        assertThat(workspace.registers().ofUnit(RegisterKind.VALUE, "cao-lau")).hasSize(figures);
        new Entries(workspace).value("cao-lau", SampleUnits.SET + "/2.1", Period.parse("2024-06"), "97,5", "");
    }

    @Test
    @DisplayName("one file for all communes is written when the person says so")
    void together() {
        robot.interact(() -> window.go("exchange", "send"));
        settle();
        robot.interact(() -> ((CheckBox) find("send-together")).setSelected(true));
        sendOn(stick("chung"));
        assertThat(shows("mọi xã: ")).isTrue();
        assertThat(files("chung")).isEqualTo(1);
    }

    private void invites() {
        robot.interact(() -> window.go("exchange", "devices"));
        settle();
        place("invitation-place", stick("moi"));
        var units = (SearchableComboBox<?>) find("invited-unit");
        robot.interact(() -> units.getSelectionModel().select(commune(units)));
        settle();
        pressButton("Ghi tệp mời");
        waitUntil("the invitation is written", () -> shows("Đã ghi tệp mời cho xã Cao Lâu"));
    }

    private static int commune(SearchableComboBox<?> units) {
        return units.getItems().stream()
                .map(item -> ((DeviceFacts.Invited) item).code())
                .toList()
                .indexOf("cao-lau");
    }

    private void begins() {
        settle();
        Joining.from(file("moi"), folder.resolve("may-moi"), Offices.environment("máy mới"))
                .close();
        sitDownAt(folder.resolve("may-moi"), Offices.environment("máy mới mở sổ"));
        sendOn(stick("xin"));
    }

    private Path file(String stick) {
        try (var files = Files.list(stick(stick))) {
            return files.filter(path -> path.toString().endsWith(".ntm"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long files(String stick) {
        try (var files = Files.list(stick(stick))) {
            return files.filter(path -> path.toString().endsWith(".ntm")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stick(String name) {
        return folder.resolve("usb-" + name);
    }
}
