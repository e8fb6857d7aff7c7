package vn.sontm.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.report.desk.PaperHeads;
import vn.sontm.report.form.Paperwork;
import vn.sontm.report.pdf.PdfPages;
import vn.sontm.report.workbook.Edited;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Drafts;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Submissions;

@DisplayName("Báo cáo of a commune")
class ReportsJourney extends WindowJourney {
    private static final int VALUE = 6;
    private static final Period JUNE = Period.parse("2024-06");

    @Test
    @DisplayName("chooses a form, turns its pages and saves it to a stick, by the keyboard alone")
    void looksAndSaves() {
        var stick = folder.resolve("stick");
        robot.interact(() -> window.session().period().set(JUNE));
        robot.interact(() -> window.go("reports", "bieu-03"));
        settle();
        waitUntil("the first page is shown", () -> textOf("report-page").startsWith("Trang 1/"));
        focus("report-forms");
        press("Page Down");
        waitUntil("the second page is shown", () -> textOf("report-page").startsWith("Trang 2/"));
        robot.interact(() -> ((TextField) find("report-place")).setText(stick.toString()));
        press("Shortcut+S");
        waitUntil("the file is written", () -> shows("Đã ghi và đọc lại đúng"));
        assertThat(files(stick)).containsExactly("bieu-03-2024-06-xa-ntm-2021-2025.pdf");
        try (var pages = PdfPages.of(bytes(stick.resolve("bieu-03-2024-06-xa-ntm-2021-2025.pdf")))) {
            assertThat(pages.count()).isGreaterThan(1);
        }
    }

    @Test
    @DisplayName("opens a figure on the paper to what was typed for it, by the button and the keyboard")
    void tracesAFigure() {
        robot.interact(() -> window.session().period().set(JUNE));
        robot.interact(() -> window.go("reports", "bieu-03"));
        settle();
        waitUntil("the first page is shown", () -> textOf("report-page").startsWith("Trang 1/"));
        focus("report-origin");
        press(KeyCode.SPACE);
        waitUntil("a figure has the keyboard", () -> hasFocus("report-figures"));
        press(KeyCode.DOWN);
        press(KeyCode.F4);
        waitUntil("the criterion's indicators are listed", () -> isThere("origin-items"));
        press(KeyCode.ENTER);
        waitUntil("the changes are listed", () -> isThere("changes"));
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        waitUntil("the page is back", () -> hasFocus("report-figures"));
    }

    @Test
    @DisplayName(
            "types number, day, place and who signs for whom; the pages show them, and they are there the next time")
    void signs() {
        open("reports");
        awaitFocus("reports-tabs");
        tabTo("report-forms");
        press(KeyCode.F3);
        waitUntil("the head is asked for", () -> hasFocus("paper-number"));
        type("12");
        tabTo("paper-date");
        retype("2/7/2024");
        tabTo("paper-place");
        new Unikey(find("paper-place")).correct("Pác Cuồng");
        tabTo("paper-authority");
        type("KT. CHU TICH");
        press(KeyCode.ENTER);
        type("PHO CHU TICH");
        tabTo("paper-signatory");
        type("Nguoi Ky Thu");
        press(KeyCode.ENTER);
        settle();
        press(KeyCode.ESCAPE);
        settle();
        var head = new PaperHeads(workspace)
                .of(FormOrder.of(forms().getSelectionModel().getSelectedItem().id(), JUNE));
        assertThat(head)
                .isEqualTo(new Paperwork(
                        "12",
                        "Pác Cuồng",
                        Optional.of(LocalDate.of(2024, 7, 2)),
                        List.of("KT. CHU TICH", "PHO CHU TICH"),
                        "Nguoi Ky Thu"));
        press(KeyCode.F3);
        waitUntil("it is as it was left", () -> textOf("paper-place").equals("Pác Cuồng"));
        press(KeyCode.ESCAPE);
    }

    @Test
    @DisplayName("offers a commune its own forms only")
    void offersOwnForms() {
        go("reports");
        assertThat(forms().getItems())
                .extracting(FormChoice::id)
                .contains("bao-cao-xa", "bieu-03", "ho-so-cong-nhan")
                .doesNotContain("bieu-01", "don-doc", "bao-cao-phong");
    }

    @Test
    @DisplayName("goes to what is missing, comes back and hands in the month with its day and its check code")
    void handsIn() {
        robot.interact(() -> window.go("reports", "2024-06"));
        settle();
        assertThat(findings().getItems()).extracting(Finding::kind).contains(Finding.Kind.MISSING);
        robot.interact(() -> {
            findings().requestFocus();
            findings().getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        assertThat(shows("Tất cả")).as("the criteria are open").isTrue();
        go("reports");
        robot.interact(() -> ((DatePicker) find("as-of")).setValue(LocalDate.of(2024, 6, 18)));
        focus("submit");
        press(KeyCode.SPACE);
        waitUntil("it asks first", () -> shows("Vẫn nộp?"));
        press(KeyCode.ENTER);
        waitUntil(
                "it is handed in",
                () -> new Submissions(workspace).find("cao-lau", JUNE).isPresent());
        settle();
        var submission = new Submissions(workspace).find("cao-lau", JUNE).orElseThrow();
        assertThat(submission.asOf()).contains(LocalDate.of(2024, 6, 18));
        assertThat(textOf("check-code")).isEqualTo(submission.checkCode());
        assertThat(shows("không có gì thay đổi")).isTrue();
        new Entries(workspace).value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "41", "");
        robot.interact(() -> window.session().changed());
        waitUntil("the change is counted", () -> isThere("changed-since"));
        focus("changed-since");
        press(KeyCode.SPACE);
        assertThat(((TableView<?>) find("changes")).getItems())
                .as("with who wrote it, where and when")
                .hasSize(1);
        press(KeyCode.ESCAPE);
    }

    @Test
    @DisplayName("sends the sheet out, reads it back filled, enters what is right and keeps what is not as a draft")
    void fillsFromExcel() {
        robot.interact(() -> window.session().period().set(JUNE));
        robot.interact(() -> window.go("reports", "sheet"));
        settle();
        var place = (TextField) find("sheet-place");
        robot.interact(() -> place.setText(folder.resolve("stick").toString()));
        focus("write-sheet");
        press(KeyCode.SPACE);
        waitUntil("the sheet is written", () -> shows("Đã ghi và đọc lại đúng"));
        var sheet = folder.resolve("stick").resolve("nhap-so-lieu-2024-06-cao-lau.xlsx");
        var filled = folder.resolve("da-dien.xlsx");
        write(
                filled,
                Edited.open(bytes(sheet))
                        .type("9.1", VALUE, "12")
                        .type("10.1", VALUE, "bốn mươi")
                        .save());
        robot.interact(() -> {
            place.requestFocus();
            place.setText(filled.toString());
        });
        press(KeyCode.ENTER);
        waitUntil("the sheet is read", () -> shows("1 ô sẽ ghi"));
        focus("enter-sheet");
        press(KeyCode.SPACE);
        waitUntil("it is entered", () -> shows("đã ghi 1 ô"));
        var values = workspace.registers().ofUnit(RegisterKind.VALUE, "cao-lau").stream()
                .filter(entry -> entry.register().item().equals(SampleUnits.SET + "/9.1"))
                .map(entry -> entry.content().path("value").asText());
        assertThat(values).contains("12");
        assertThat(workspace.drafts().startingWith(Drafts.figures("cao-lau")).values())
                .contains("bốn mươi");
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private ListView<FormChoice> forms() {
        return (ListView<FormChoice>) find("report-forms");
    }

    @SuppressWarnings("unchecked")
    private TableView<Finding> findings() {
        return (TableView<Finding>) find("findings");
    }

    private static List<String> files(Path stick) {
        try (var found = Files.list(stick)) {
            return found.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
