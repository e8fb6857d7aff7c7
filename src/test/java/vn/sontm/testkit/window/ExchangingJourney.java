package vn.sontm.testkit.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import vn.sontm.report.Pdf;

/** A journey over several PCs that hand files to each other on sticks, all of it in the window. */
public abstract class ExchangingJourney extends WindowJourney {
    /** Writes a file for everybody that this workspace may write for. */
    protected void sendOn(Path stick) {
        part("send");
        place("send-place", stick);
        focus("write-files");
        press(KeyCode.SPACE);
        waitUntil("the file is written and read back", () -> shows("Có thể rút USB"));
        settle();
    }

    /** Looks at the files of a stick and takes the one that may be taken. */
    protected void receiveFrom(Path stick) {
        lookAt(stick);
        pressButton("Gộp 1 tệp");
        waitUntil("the file is merged", () -> shows("Đã xử lý 1 tệp"));
        settle();
    }

    /** Looks at the files of a stick; those for others cannot be opened. */
    protected void lookAt(Path stick) {
        part("receive");
        place("receive-place", stick);
        press(KeyCode.ENTER);
        var table = (TableView<?>) find("received-files");
        waitUntil("the files are read", () -> !table.getItems().isEmpty());
        settle();
    }

    /** Enrols the PC whose file was looked at. */
    protected void enrolBy(String digits) {
        waitUntil(
                "the digits are asked for",
                () -> robot.lookup("#enrol-digits").tryQuery().isPresent());
        focus("enrol-digits");
        type(digits.replace(" ", ""));
        press(KeyCode.ENTER);
        waitUntil("the PC is enrolled", () -> shows("Đã đăng ký máy"));
        settle();
    }

    private void part(String part) {
        robot.interact(() -> window.go("exchange", part));
        settle();
    }

    /** Leaves the keyboard in the field. */
    protected void place(String field, Path stick) {
        focus(field);
        robot.interact(() -> ((TextField) find(field)).setText(stick.toString()));
        settle();
    }

    /** Words of the form that the window shows, from the PDF that it writes. */
    protected String writtenPaper() {
        var papers = folder.resolve("giay");
        place("report-place", papers);
        focus("report-forms");
        press("Shortcut+S");
        waitUntil("the file is written", () -> shows("Đã ghi và đọc lại đúng"));
        settle();
        try (var files = Files.list(papers)) {
            return Pdf.of(Files.readAllBytes(files.findFirst().orElseThrow()))
                    .text()
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
