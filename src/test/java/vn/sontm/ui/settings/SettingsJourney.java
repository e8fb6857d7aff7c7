package vn.sontm.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("Cài đặt")
class SettingsJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    @Test
    @DisplayName("a backup made with a key is restored after a warning; the window comes back with the figures of then")
    void restores() {
        new Entries(workspace).value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "38,5", "");
        go("settings");
        focus("people");
        press(KeyCode.F9);
        waitUntil("there is a backup", () -> !backups().getItems().isEmpty());
        new Entries(workspace).value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "99", "");
        robot.interact(() -> backups().getSelectionModel().selectFirst());
        var before = window;
        pressButton("Khôi phục từ bản đang chọn…");
        awaitFocus("Quay lại");
        press(KeyCode.ENTER); // in a hurry
        assertThat(window).isSameAs(before);
        pressButton("Khôi phục từ bản đang chọn…");
        pressButton("Khôi phục");
        waitUntil("the window is back", () -> window != before);
        settle();
        assertThat(value(workspace)).isEqualTo("38.5");
    }

    @Test
    @DisplayName("the health of the workspace is checked with a key; each finding is a row")
    void checks() {
        go("settings");
        focus("people");
        press(KeyCode.F7);
        waitUntil(
                "findings are shown",
                () -> ((VBox) find("findings")).getChildren().size() > 3);
        assertThat(shows("Tốt")).isTrue();
    }

    private static String value(Workspace workspace) {
        return workspace
                .registers()
                .find(figure())
                .orElseThrow()
                .content()
                .path("value")
                .asText();
    }

    private static Register figure() {
        return new Register(RegisterKind.VALUE.code(), "cao-lau", SampleUnits.SET + "/10.1", "2024");
    }

    private TableView<?> backups() {
        return (TableView<?>) find("backups");
    }
}
