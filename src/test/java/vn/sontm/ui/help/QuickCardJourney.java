package vn.sontm.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("The quick card in the window")
class QuickCardJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.freshCommune(folder);
    }

    @Test
    @DisplayName("is opened from the guide with the keys of the window, seen as one page, and written to a stick")
    void isWritten() throws IOException {
        press(KeyCode.F1);
        pressButton("Thẻ nhớ nhanh…");
        waitUntil("the page is shown", () -> shows("Trang 1/1"));
        var stick = folder.resolve("usb");
        robot.interact(() -> ((TextField) find("paper-place")).setText(stick.toString()));
        pressButton("Ghi PDF");
        var file = stick.resolve("the-nho-nhanh.pdf");
        waitUntil("it says where the file is", () -> shows(file.toString()));
        try (var pages = PdfPages.of(Files.readAllBytes(file))) {
            assertThat(pages.count()).isEqualTo(1);
        }
    }
}
