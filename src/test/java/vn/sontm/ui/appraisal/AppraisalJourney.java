package vn.sontm.ui.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.AppraisalSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Workspace;

@DisplayName("Thẩm tra")
class AppraisalJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    private final AppraisalSteps steps = new AppraisalSteps(this);

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("concludes after a look, with a note, by the keyboard alone; the totals take the conclusion")
    void concludes() {
        go("appraisal");
        assertThat(table().getItems()).extracting(AppraisalFacts.Case::name).containsExactly("Cao Lâu");
        steps.say("Shortcut+B", "Thiếu biên bản");
        waitUntil("it is concluded", () -> concluded().isPresent());
        settle();
        assertThat(concluded()).contains(Verdict.NOT_MET);
        assertThat(table().getItems()).isEmpty();
    }

    @Test
    @DisplayName("opens where something waits")
    void opensWhereSomethingWaits() {
        new Conclusions(workspace).conclude("cao-lau", SampleUnits.SET + "/1", JUNE, Verdict.MET, "");
        robot.interact(() -> window.session().changed());
        go("appraisal");
        assertThat(table().getItems())
                .singleElement()
                .matches(AppraisalFacts.Case::isWaiting)
                .extracting(item -> item.status().number())
                .isNotEqualTo(1);
    }

    @Test
    @DisplayName("asks for more without concluding")
    void asks() {
        go("appraisal");
        steps.ask("Gửi biên bản đo");
        waitUntil("it is asked", () -> !new Questions(workspace).list().isEmpty());
        settle();
        var question = new Questions(workspace).list().getFirst();
        assertThat(question.about()).isEqualTo(SampleUnits.SET + "/1");
        assertThat(question.text()).isEqualTo("Gửi biên bản đo");
        assertThat(concluded()).isEmpty();
    }

    @Test
    @DisplayName("Enter opens the figures, evidence and changes that a case is made of")
    void opensTheCase() {
        go("appraisal");
        focus("appraisal-cases");
        press(KeyCode.ENTER);
        waitUntil("the cell is open", () -> shows("Lịch sử thay đổi"));
        assertThat(find("matrix-pane").isVisible()).isTrue();
        assertThat(shows("Cao Lâu · 1")).isTrue();
    }

    @Test
    @DisplayName("leads from an indicator to the evidence that the commune sent for it")
    void looksAtEvidence() throws IOException {
        SampleUnits.sendEvidence(folder, workspace, "Quyết định quy hoạch.pdf");
        robot.interact(() -> window.session().changed());
        go("appraisal");
        var link = robot.lookup(".link")
                .<Button>match(button -> button.getText().equals("Xem 1 minh chứng"))
                .queryButton();
        robot.interact(link::fire);
        settle();
        var files = (TableView<?>) find("evidence-files");
        assertThat(files.getItems()).hasSize(1);
        assertThat(files.getItems().toString()).contains("Quyết định quy hoạch.pdf");
        assertThat(shows("1.2")).isTrue();
    }

    private Optional<Verdict> concluded() {
        return Assessments.of(workspace.registers())
                .unit("cao-lau", JUNE)
                .sets()
                .getFirst()
                .subjects()
                .getFirst()
                .criterion(1)
                .flatMap(criterion -> criterion.concluded());
    }

    @SuppressWarnings("unchecked")
    private TableView<AppraisalFacts.Case> table() {
        return (TableView<AppraisalFacts.Case>) find("appraisal-cases");
    }
}
