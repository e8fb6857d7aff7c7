package vn.sontm.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Appearance;

@DisplayName("Tổng quan of a commune")
class HomeJourney extends WindowJourney {
    @Test
    @DisplayName("tells what is reached, what is due, what is missing and what is nearest")
    void tells() {
        assertThat(textOf("met")).matches("Đạt \\d+/19");
        assertThat(shows("Nộp báo cáo tháng 6/2024")).isTrue();
        assertThat(shows("Thiếu minh chứng: ")).isTrue();
        assertThat(shows("còn 3 nhà")).isTrue();
    }

    @Test
    @DisplayName("shows the nineteen criteria on one line, each with a number that can be read by night")
    void showsAllCriteria() {
        robot.interact(() -> window.dress(new Appearance(true, 100)));
        settle();
        waitUntil("they are there", () -> cells().size() == 19);
        settle();
        assertThat(cells())
                .extracting(cell -> cell.localToScene(0, 0).getY())
                .as("how high they stand")
                .containsOnly(cells().getFirst().localToScene(0, 0).getY());
        assertThat(cells()).allMatch(cell -> ((Color) ((Labeled) cell).getTextFill()).getBrightness() > 0.8);
    }

    private List<Node> cells() {
        return List.copyOf(find("content").lookupAll(".verdict-cell"));
    }

    @Test
    @DisplayName("the number of criteria met opens these criteria")
    void opensWhatANumberIsMadeOf() {
        focus("met");
        press(KeyCode.SPACE);
        assertThat(find("filter-met").isFocusTraversable()).isTrue();
        assertThat(shows("Đạt " + met())).isTrue();
    }

    @Test
    @DisplayName("a criterion found by its name without accents opens in the sheet")
    void findsCriteria() {
        press("Shortcut+K");
        type("cao lau giao thong");
        settle();
        press(KeyCode.ENTER);
        assertThat(shows("2 · Giao thông")).isTrue();
        assertThat(find("value-2.1").isVisible()).isTrue();
    }

    private long met() {
        return Assessments.of(workspace.registers()).unit("cao-lau", Period.parse("2024-06")).sets().stream()
                .filter(set -> set.id().equals(SampleUnits.SET))
                .findFirst()
                .orElseThrow()
                .subjects()
                .getFirst()
                .met();
    }
}
