package vn.sontm.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.ShippedData;
import vn.sontm.workspace.Workspace;

@DisplayName("Kế hoạch of a commune")
class PlanJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        var plan = ShippedData.plan("cao-loc-2024");
        try (var office =
                NewOffices.make(folder.resolve("van-phong"), "cao-loc", plan, Offices.environment("văn phòng"))) {
            var commune = Offices.commune(folder.resolve("cao-lau"), "cao-lau", office);
            Offices.enrol(office, commune);
            Offices.deliver(office, commune);
            return commune;
        }
    }

    @Test
    @DisplayName("takes the progress of a task for the month, and keeps what is no number as a draft")
    void tellsProgress() {
        go("plan");
        assertThat(works().getItems()).isNotEmpty();
        robot.interact(() -> works().getSelectionModel().selectFirst());
        settle();
        focus("percent");
        type("sáu mươi");
        press(KeyCode.TAB);
        waitUntil("the mistake is named", () -> shows("NTM-405"));
        assertThat(workspace.registers().all(RegisterKind.TASK_PROGRESS)).isEmpty();
        focus("percent");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type("60");
        press(KeyCode.TAB);
        waitUntil(
                "it is saved",
                () -> !workspace.registers().all(RegisterKind.TASK_PROGRESS).isEmpty());
        var progress = workspace.registers().all(RegisterKind.TASK_PROGRESS).getFirst();
        assertThat(progress.content().path("percent").asInt()).isEqualTo(60);
        assertThat(progress.register().period()).isEqualTo("2024-06");
        settle();
        assertThat(works().getItems()).extracting(PlanFacts.Work::said).contains("60 %");
    }

    @SuppressWarnings("unchecked")
    private TableView<PlanFacts.Work> works() {
        return (TableView<PlanFacts.Work>) find("plan-works");
    }
}
