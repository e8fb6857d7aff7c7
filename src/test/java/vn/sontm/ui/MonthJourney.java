package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.Receipts;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.Pdf;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Submissions;

@DisplayName("An official's month with the keyboard alone")
class MonthJourney extends InvitedJourney {
    private static final String REASON = "Biên bản kiểm tra ngày 12/6 của đoàn thẩm tra";

    @Test
    @DisplayName("leads from an invitation on a stick over figures, report and file to the office's answer")
    void wholeMonth() {
        joins();
        enters();
        declares();
        savesTheReport();
        var code = handsIn();
        sends();
        officeTakes(code);
        takesTheAnswer();
    }

    private void joins() {
        join(LAN);
        assertThat(textOf("unit")).isEqualTo("Xã Cao Lâu");
        assertThat(commune().author()).isEqualTo(LAN);
    }

    private void enters() {
        steps.enter("đạt", "đạt", "96,5");
        assertThat(value(commune(), "1.1")).contains("1");
        assertThat(value(commune(), "2.1")).contains("96.5");
    }

    private void declares() {
        assertThat(hasFocus("value-2.2")).isTrue();
        press(KeyCode.F4);
        awaitFocus("reason");
        new Unikey(find("reason")).correct(REASON);
        press("Alt+1");
        tabTo("Ghi kết quả tự xác định");
        press(KeyCode.SPACE);
        settle();
        assertThat(find(commune(), RegisterKind.DECLARATION, "2.2")
                        .map(entry -> entry.content().path("reason").asText()))
                .contains(REASON);
    }

    /** The pages that are seen are those of the file on the stick. */
    private void savesTheReport() {
        open("reports");
        awaitFocus("reports-tabs");
        tabTo("report-forms");
        waitUntil("its first page is shown", () -> textOf("report-page").startsWith("Trang 1/"));
        settle();
        press("Shortcut+S");
        waitUntil("the file is written", () -> shows("Đã ghi và đọc lại đúng"));
        settle();
        var report = Pdf.of(read(stick.only(".pdf"))).text();
        assertThat(report).containsIgnoringCase("xã Cao Lâu").contains("tháng 6");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String handsIn() {
        var code = steps.handIn("18/6/2024");
        var submission = new Submissions(commune()).find(COMMUNE, JUNE).orElseThrow();
        assertThat(submission.asOf()).contains(LocalDate.of(2024, 6, 18));
        assertThat(submission.checkCode()).isEqualTo(code);
        return code;
    }

    private void sends() {
        press(KeyCode.F6);
        tabTo("Ghi tệp gửi cơ quan tổng hợp"); // offered by the notice
        press(KeyCode.SPACE);
        awaitFocus("exchange-tabs");
        tabTo("write-files");
        press(KeyCode.SPACE);
        waitUntil("the stick may be taken out", () -> shows("Có thể rút USB"));
        settle();
        assertThat(shows(digits())).as("the digits to read over the phone").isTrue();
    }

    private void officeTakes(String code) {
        var result = officeEnrols();
        assertThat(result.outcome()).isEqualTo(Outcome.MERGED);
        assertSameFigures(office);
        var submission = new Submissions(office).find(COMMUNE, JUNE).orElseThrow();
        assertThat(submission.checkCode()).isEqualTo(code);
        assertThat(new Submissions(office).matches(submission)).isTrue();
        new Receipts(office).record(List.of(result), LocalDate.of(2024, 6, 19));
        new Conclusions(office).conclude(COMMUNE, SampleUnits.SET + "/1", JUNE, Verdict.MET, "");
        officeAnswers();
    }

    private void takesTheAnswer() {
        steps.look();
        assertThat(commune().isEnrolled())
                .as("nothing is taken before the person says so")
                .isFalse();
        assertThat(textOf("merge")).isEqualTo("Gộp 1 tệp");
        steps.merge();
        assertThat(commune().isEnrolled()).isTrue();
        assertThat(commune().registers().ofUnit(RegisterKind.CONCLUSION, COMMUNE))
                .hasSize(1);
        assertThat(commune().registers().ofUnit(RegisterKind.RECEIPT, COMMUNE)).hasSize(1);
    }
}
