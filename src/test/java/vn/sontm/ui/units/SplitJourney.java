package vn.sontm.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("Tách, of an office with the keyboard alone")
class SplitJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");
    private static final Period JULY = Period.parse("2024-07");

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("splits a commune: a part keeps the figure that the office chose, the rest is measured anew")
    void splits() {
        var before = figure("cao-lau", "2.1", JUNE);
        assertThat(before).isPresent();
        robot.interact(() -> window.go("units", "cao-lau"));
        settle();
        focus("unit-split");
        press(KeyCode.SPACE);
        name();
        share();
        tabTo("way-" + SampleUnits.SET + "-2-1");
        press(KeyCode.DOWN); // giữ số cũ
        tabBackTo("Tiếp: xem lại");
        press(KeyCode.SPACE);
        assertThat(shows("Cao Xuân")).isTrue();
        tabTo("Ghi việc tách");
        press(KeyCode.SPACE);
        settle();

        var communes = Units.from(workspace.registers()).communes("cao-loc", JULY.lastDay());
        assertThat(communes).extracting(unit -> unit.code()).contains("cao-lau", "cao-xuan");
        var part = Units.from(workspace.registers()).get("cao-xuan");
        var places = Subjects.from(workspace.registers()).ofUnit("cao-xuan");
        assertThat(part.villages().size() + places.size())
                .as("what was given to the part")
                .isEqualTo(1);
        assertThat(figure("cao-xuan", "2.1", JULY)).isEqualTo(before);
        assertThat(figure("cao-lau", "2.1", JULY)).isEqualTo(before);
        assertThat(figure("cao-xuan", "2.2", JULY)).isEmpty();
        assertThat(figure("cao-lau", "2.1", JUNE)).isEqualTo(before);
    }

    /** The day, the decision, one part, and that the rest goes on. */
    private void name() {
        awaitFocus("act-on");
        type("1/7/2024");
        tabTo("act-number");
        type("Nghị quyết số 02");
        tabTo("split-rest");
        press(KeyCode.SPACE);
        tabTo("new-name");
        type("Cao Xuân");
        tabTo("split-add");
        press(KeyCode.SPACE);
        assertThat(shows("xã Cao Xuân (cao-xuan)")).isTrue();
        tabTo("Tiếp");
        press(KeyCode.SPACE);
    }

    /** The first place inside goes to the part, the others stay with the rest. */
    private void share() {
        tabTo("share-0");
        press(KeyCode.DOWN);
        tabTo("Tiếp");
        press(KeyCode.SPACE);
    }

    private Optional<BigDecimal> figure(String unit, String code, Period period) {
        return Assessments.of(workspace.registers())
                .unit(unit, period)
                .sets()
                .getFirst()
                .subjects()
                .getFirst()
                .criteria()
                .stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .flatMap(IndicatorStatus::value);
    }
}
