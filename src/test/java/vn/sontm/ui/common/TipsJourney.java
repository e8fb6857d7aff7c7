package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.WindowJourney;

@DisplayName("What a control says while the mouse rests on it")
class TipsJourney extends WindowJourney {
    @Test
    @DisplayName(
            "is there for a screen reader at once, and for the eye when the mouse comes; then it follows what changes")
    void whenTheMouseComes() {
        var period = (Control) find("period");
        var text = period.getAccessibleHelp();
        assertThat(text).isNotBlank();
        assertThat(period.getTooltip()).isNull();

        robot.moveTo("#nav-criteria").moveTo("#period").moveBy(2, 0);
        waitUntil("it is seen", () -> shown().filter(text::equals).isPresent());

        robot.interact(() -> Tips.set(period, "khác"));
        assertThat(shown()).contains("khác");
        robot.interact(() -> Tips.set(period, ""));
        robot.moveTo("#nav-criteria").moveTo("#period").moveBy(2, 0);
        assertThat(period.getTooltip()).isNull();
    }

    private static Optional<String> shown() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .findFirst();
    }
}
