package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.ReportFormat;
import vn.sontm.report.desk.FormDesk;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;

@DisplayName("A printed report held against the ledger in the window, with the keyboard alone,")
class VerifyJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    @Test
    @DisplayName("agrees, and no longer does once a figure has changed")
    void agreesAndDiffers() throws IOException {
        var paper = folder.resolve("Biểu 3 xã.pdf");
        Files.write(paper, ReportFormat.PDF.render(new FormDesk(workspace).make(FormOrder.of("bieu-03", JUNE))));
        openVerifying();
        name(paper);
        press(KeyCode.ENTER);
        waitUntil("it agrees", () -> textOf("verify-said").equals("Biểu 3 xã.pdf: khớp với sổ."));
        assertThat(shows("Khớp")).isTrue();
        assertThat(shows("Không khớp")).isFalse();

        new Entries(workspace).value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "41", "");
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        waitUntil("it differs", () -> textOf("verify-said").equals("Biểu 3 xã.pdf: có chỗ không khớp với sổ."));
        assertThat(shows("Không khớp")).isTrue();
    }

    @Test
    @DisplayName("is said to be unreadable where it is no report, and nothing else happens")
    void unreadable() throws IOException {
        var foreign = Files.writeString(folder.resolve("ghi-chep.pdf"), "không phải PDF");
        files.choose(foreign);
        openVerifying();
        press("Tab"); // over the button that has nothing to do yet
        press(KeyCode.SPACE);
        waitUntil("it is refused", () -> textOf("verify-said").startsWith("ghi-chep.pdf: có chỗ"));
        assertThat(shows("NTM-")).isTrue();
        assertThat(Files.readString(foreign)).isEqualTo("không phải PDF");
    }

    private void openVerifying() {
        robot.interact(() -> window.session().period().set(JUNE));
        robot.interact(() -> window.go("reports", "verify"));
        settle();
        focus("verify-file");
    }

    private void name(Path path) {
        robot.interact(() -> ((TextField) find("verify-file")).setText(path.toString()));
    }
}
