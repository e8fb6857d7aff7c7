package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Báo cáo of an office")
class OfficeReportsJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("opens the form that another screen names")
    void opensNamedForm() {
        robot.interact(() -> window.go("reports", "tien-do-nop"));
        settle();
        waitUntil("its pages are shown", () -> textOf("report-page").startsWith("Trang 1/"));
        assertThat(((ListView<?>) find("report-forms")).getSelectionModel().getSelectedItem())
                .extracting("id")
                .isEqualTo("tien-do-nop");
    }

    @Test
    @DisplayName("takes its keys also from somebody who has just opened it in the navigation")
    void takesKeysFromTheNavigation() {
        focus("nav-reports");
        press(KeyCode.SPACE);
        waitUntil("a form is chosen", () -> textOf("report-page").startsWith("Trang 1/"));
        assertThat(hasFocus("nav-reports")).isTrue();
        press(KeyCode.F3);
        waitUntil("the head is asked for", () -> hasFocus("paper-number"));
        press(KeyCode.ESCAPE);
    }

    @Test
    @DisplayName("makes the whole set of a quarter into a folder with an index")
    void makesTheSet() throws TimeoutException {
        robot.interact(() -> window.session().period().set(Period.parse("2024-Q2")));
        robot.interact(() -> window.go("reports", "set"));
        settle();
        robot.interact(() -> ((TextField) find("set-place")).setText(folder.toString()));
        focus("make-set");
        press(KeyCode.SPACE);
        var made = folder.resolve("bo-bao-cao-2024-Q2");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shows("Đã lập"));
        assertThat(made.resolve("00-danh-muc.pdf")).exists();
        assertThat(made.resolve("van-phong").resolve("bieu-01.xlsx")).exists();
        assertThat(made.resolve("cao-lau").resolve("bieu-03-xa-ntm-2021-2025.pdf"))
                .exists();
    }
}
