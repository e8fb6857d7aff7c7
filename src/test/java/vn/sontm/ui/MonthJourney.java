package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.exchange.Enrolments;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Inbox;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.Receipts;
import vn.sontm.exchange.drive.Progress;
import vn.sontm.ledger.Register;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.KeyboardJourney;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("An official's month with the keyboard alone")
class MonthJourney extends KeyboardJourney {
    private static final Period JUNE = Period.parse("2024-06");
    private static final String REASON = "Biên bản kiểm tra ngày 12/6 của đoàn thẩm tra";

    @TempDir
    private Path folder;

    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;
    private Workspace office;
    private UiApplication program;

    @BeforeEach
    void start() throws TimeoutException {
        stick = new SimulatedStick(folder.resolve("usb"));
        office = SampleUnits.office(folder.resolve("van-phong"));
        new Invitations(office).write(InvitationRequest.commune("cao-lau"), stick.root());
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            program = new UiApplication(stage, Offices.environment("máy"), stick);
            program.start(folder.resolve("so"), Optional.empty());
        });
    }

    @AfterEach
    void close() throws InterruptedException {
        settle();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> window().close())
                .join();
        office.close();
    }

    @Override
    protected MainWindow window() {
        return program.window().orElseThrow();
    }

    private Workspace commune() {
        return window().session().workspace();
    }

    @Override
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil(
                "nothing is under way",
                () -> program.window()
                        .map(open -> open.session().underWay().get() == 0)
                        .orElse(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    @DisplayName("leads from an invitation on a stick over figures, report and file to the office's answer")
    void wholeMonth() {
        joins();
        enters();
        declares();
        looksAtTheReport();
        var code = handsIn();
        sends();
        officeTakes(code);
        takesTheAnswer();
    }

    private void joins() {
        awaitFocus("start-join");
        press(KeyCode.ENTER);
        awaitFocus("author");
        type("Hoàng Thị Lan");
        press(KeyCode.ENTER);
        waitUntil("the window is open", () -> program.window().isPresent());
        settle();
        assertThat(textOf("unit")).isEqualTo("Xã Cao Lâu");
        assertThat(commune().author()).isEqualTo("Hoàng Thị Lan");
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

    private void looksAtTheReport() {
        open("reports");
        awaitFocus("reports-tabs");
        tabTo("report-forms");
        waitUntil("its first page is shown", () -> textOf("report-page").startsWith("Trang 1/"));
    }

    private String handsIn() {
        var code = steps.handIn("18/6/2024");
        var submission = new Submissions(commune()).find("cao-lau", JUNE).orElseThrow();
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

    private String digits() {
        return new Enrolments(commune()).ownCode().orElseThrow();
    }

    private void officeTakes(String code) {
        var sent = stick.files().stream()
                .filter(path -> path.getFileName().toString().startsWith("tu-"))
                .findFirst()
                .orElseThrow();
        var result = new Inbox(office).enrol(sent, digits());
        assertThat(result.outcome()).isEqualTo(Outcome.MERGED);
        for (var indicator : List.of("1.1", "1.2", "2.1")) {
            assertThat(value(office, indicator)).isPresent().isEqualTo(value(commune(), indicator));
        }
        var submission = new Submissions(office).find("cao-lau", JUNE).orElseThrow();
        assertThat(submission.checkCode()).isEqualTo(code);
        assertThat(new Submissions(office).matches(submission)).isTrue();
        new Receipts(office).record(List.of(result), LocalDate.of(2024, 6, 19));
        new Conclusions(office).conclude("cao-lau", SampleUnits.SET + "/1", JUNE, Verdict.MET, "");
        new Exports(office).write(ExportRequest.to("cao-lau"), stick.root(), Progress.NONE);
    }

    private void takesTheAnswer() {
        steps.look();
        assertThat(commune().isEnrolled())
                .as("nothing is taken before the person says so")
                .isFalse();
        assertThat(textOf("merge")).isEqualTo("Gộp 1 tệp");
        steps.merge();
        assertThat(commune().isEnrolled()).isTrue();
        assertThat(commune().registers().ofUnit(RegisterKind.CONCLUSION, "cao-lau"))
                .hasSize(1);
        assertThat(commune().registers().ofUnit(RegisterKind.RECEIPT, "cao-lau"))
                .hasSize(1);
    }

    private static Optional<String> value(Workspace workspace, String code) {
        return find(workspace, RegisterKind.VALUE, code)
                .map(entry -> entry.content().path("value").asText());
    }

    private static Optional<Entry> find(Workspace workspace, RegisterKind kind, String code) {
        return workspace
                .registers()
                .find(new Register(kind.code(), "cao-lau", SampleUnits.SET + "/" + code, JUNE.code()));
    }
}
