package vn.sontm.ui.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.AppraisalSteps;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Workspace;

@DisplayName("A conclusion's round trip with the keyboard alone")
class ConclusionRoundJourney extends WindowJourney {
    private static final String CRITERION = SampleUnits.SET + "/1";

    private final MonthSteps steps = new MonthSteps(this);
    private final AppraisalSteps says = new AppraisalSteps(this);

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Override
    protected Drives drives() {
        return new SimulatedStick(folder.resolve("usb"));
    }

    @Test
    @DisplayName("not met and a question go down, the answer comes up, and the office concludes met")
    void roundTrip() {
        officeConcludesAndAsks();
        communeReadsAndAnswers();
        officeHearsAndConcludes();
    }

    private void officeConcludesAndAsks() {
        conclude("Shortcut+B", "Thieu bien ban do");
        assertThat(concluded()).contains("not-met");
        says.ask("Gui bien ban do nam 2024");
        waitUntil("it is asked", () -> question().isPresent());
        steps.send();
    }

    private void communeReadsAndAnswers() {
        sitDownAt(folder.resolve("cao-lau"), Offices.environment("xã đọc kết luận"));
        steps.look();
        steps.merge();
        open("criteria");
        awaitFocus("criteria-list");
        press(KeyCode.ENTER);
        assertThat(shows("1 · Quy hoạch")).isTrue();
        press(KeyCode.F6);
        awaitFocus("detail");
        for (var step = 0; step < 3; step++) {
            press(KeyCode.RIGHT);
        }
        assertThat(shows("Thieu bien ban do")).isTrue();
        open("questions");
        assertThat(shows("Gui bien ban do nam 2024")).isTrue();
        tabTo("answer");
        type("Bien ban so 5 ngay 10/6");
        tabTo("Ghi câu trả lời");
        press(KeyCode.SPACE);
        waitUntil("it is answered", () -> question().flatMap(Question::answer).isPresent());
        steps.send();
    }

    private void officeHearsAndConcludes() {
        sitDownAt(folder.resolve("van-phong"), Offices.environment("văn phòng nghe trả lời"));
        steps.look();
        steps.merge();
        open("questions");
        tabTo("questions");
        assertThat(shows("Bien ban so 5 ngay 10/6")).isTrue();
        conclude("Shortcut+D", "");
        waitUntil(
                "it is concluded anew", () -> concluded().filter("met"::equals).isPresent());
    }

    /** On the first unit of the first criterion, whatever was concluded before. */
    private void conclude(String keys, String note) {
        open("appraisal");
        tabTo("appraisal-criteria");
        press(KeyCode.HOME);
        tabTo("appraisal-filter");
        for (var step = 0; step < AppraisalFilter.values().length; step++) {
            press(KeyCode.DOWN); // the last one lists all
        }
        says.say(keys, note);
        waitUntil("it is written", () -> shows("Đã ghi 1 kết luận"));
        settle();
        tabTo("appraisal-cases");
    }

    private Optional<String> concluded() {
        return workspace
                .registers()
                .find(new Register(RegisterKind.CONCLUSION.code(), "cao-lau", CRITERION + "@cao-loc", "2024-06"))
                .map(entry -> entry.content().path("verdict").asText());
    }

    private Optional<Question> question() {
        return new Questions(workspace).list().stream().findFirst();
    }
}
