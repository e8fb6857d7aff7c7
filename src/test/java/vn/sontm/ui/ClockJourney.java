package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.MergePlan;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.Receipts;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.exchange.drive.Progress;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.TurnedClock;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("On a PC whose clock is wrong")
class ClockJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");
    private static final String WARNING = "Đồng hồ của máy này có lẽ sai";

    private final TurnedClock clock = new TurnedClock(Offices.NOON);
    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;
    private Workspace office;

    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        SampleUnits.commune(folder).close();
        office = Workspace.open(folder.resolve("van-phong"), Offices.environment("văn phòng"));
        clock.turnTo("2019-01-01");
        var pc = Offices.environment("máy");
        return Workspace.open(
                folder.resolve("cao-lau"), new Environment(pc.disk(), clock, pc.random(), "Hoàng Thị Lan"));
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @Test
    @DisplayName("years behind and jumping backwards, the person is told calmly and the whole month goes on as ever")
    void goesOn() {
        assertThat(shows(WARNING)).isTrue();
        assertThat(textOf("clock")).contains("01/01/2019");
        assertThat(textOf("period")).contains("6/2024");
        steps.enter("không");
        clock.turnTo("2009-05-05");
        press(KeyCode.UP);
        retype("đạt");
        press(KeyCode.ENTER);
        assertThat(figure(workspace))
                .as("written last, though by an earlier clock")
                .isEqualTo("1");
        proposesTheDayOfTheLedger();
        var code = steps.handIn("18/6/2024");
        steps.send();
        clock.turnTo("2001-01-01");
        officeTakes(code);
        steps.look();
        steps.merge();
        assertThat(workspace.registers().ofUnit(RegisterKind.RECEIPT, "cao-lau"))
                .hasSize(1);
    }

    @Test
    @DisplayName("years ahead, the office is told too; once the clock is right nobody hears of it any more")
    void isForgotten() {
        clock.turnTo("2034-03-03");
        steps.enter("không");
        assertThat(textOf("clock")).contains("03/03/2034");
        steps.send();
        var plan = plan();
        assertThat(plan.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(plan.sentences()).anyMatch(sentence -> sentence.contains("Đồng hồ của máy gửi chạy sai"));
        clock.turnTo("2024-06-16");
        steps.enter("đạt");
        assertThat(textOf("clock")).isEmpty();
    }

    private void proposesTheDayOfTheLedger() {
        open("reports");
        awaitFocus("reports-tabs");
        press(KeyCode.RIGHT);
        assertThat(((DatePicker) find("as-of")).getValue()).isEqualTo(LocalDate.of(2024, 6, 15));
    }

    private void officeTakes(String code) {
        var result = new Imports(office).apply(plan());
        assertThat(result.outcome()).isEqualTo(Outcome.MERGED);
        assertThat(figure(office)).isEqualTo("1");
        var submission = new Submissions(office).find("cao-lau", JUNE).orElseThrow();
        assertThat(submission.checkCode()).isEqualTo(code);
        assertThat(new Submissions(office).matches(submission)).isTrue();
        new Receipts(office).record(List.of(result), LocalDate.of(2024, 6, 19));
        new Exports(office).write(ExportRequest.to("cao-lau"), stick.root(), Progress.NONE);
    }

    private MergePlan plan() {
        return new Imports(office).plan(stick.files().getFirst());
    }

    private static String figure(Workspace workspace) {
        return workspace
                .registers()
                .find(new Register(RegisterKind.VALUE.code(), "cao-lau", SampleUnits.SET + "/1.1", "2024-06"))
                .orElseThrow()
                .content()
                .path("value")
                .asText();
    }
}
