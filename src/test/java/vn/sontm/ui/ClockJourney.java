package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Imports;
import vn.sontm.exchange.Outcome;
import vn.sontm.exchange.Receipts;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.TurnedClock;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Submissions;

@DisplayName("On a PC whose clock is wrong")
class ClockJourney extends InvitedJourney {
    private static final String WARNING = "Đồng hồ của máy này có lẽ sai";

    private final TurnedClock clock = new TurnedClock(Offices.NOON);

    @Override
    protected Environment pc(String seed) {
        var right = super.pc(seed);
        return new Environment(right.disk(), clock, right.random(), right.author());
    }

    @Test
    @DisplayName("years behind and jumping backwards, the person is told calmly and the whole month goes on as ever")
    void goesOn() {
        clock.turnTo("2019-01-01");
        join(LAN);
        assertThat(shows(WARNING)).isTrue();
        assertThat(textOf("clock")).contains("01/01/2019");
        assertThat(textOf("period")).contains("6/2024");
        steps.enter("không");
        clock.turnTo("2009-05-05");
        press(KeyCode.UP);
        retype("đạt");
        press(KeyCode.ENTER);
        assertThat(value(commune(), "1.1"))
                .as("written last, though by an earlier clock")
                .contains("1");
        proposesTheDayOfTheLedger();
        var code = steps.handIn("18/6/2024");
        steps.send();
        clock.turnTo("2001-01-01");
        officeTakes(code);
        receive();
        assertThat(commune().registers().ofUnit(RegisterKind.RECEIPT, COMMUNE)).hasSize(1);
    }

    @Test
    @DisplayName("years ahead, the office is told too; once the clock is right nobody hears of it any more")
    void isForgotten() {
        join(LAN);
        steps.send();
        officeEnrols();
        clock.turnTo("2034-03-03");
        steps.enter("không");
        assertThat(textOf("clock")).contains("03/03/2034");
        steps.send();
        var plan = new Imports(office).plan(sent());
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
        var result = officeEnrols();
        assertThat(result.outcome()).isEqualTo(Outcome.MERGED);
        assertSameFigures(office);
        var submission = new Submissions(office).find(COMMUNE, JUNE).orElseThrow();
        assertThat(submission.checkCode()).isEqualTo(code);
        assertThat(new Submissions(office).matches(submission)).isTrue();
        new Receipts(office).record(List.of(result), LocalDate.of(2024, 6, 19));
        officeAnswers();
    }
}
