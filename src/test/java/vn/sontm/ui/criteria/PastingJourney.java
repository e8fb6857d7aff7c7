package vn.sontm.ui.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.testkit.window.SampleUnits;

@DisplayName("A month's figures in one column of Excel")
class PastingJourney extends InvitedJourney {
    private static final int FIGURES = 57;

    @Test
    @DisplayName(
            "57 go down the rows of a fresh sheet after a look at where each one goes, and are there after a restart")
    void pastesAColumn() {
        join(LAN);
        steps.openSheet();
        assertThat(hasFocus("value-1.1")).isTrue();
        copyFromExcel(SampleUnits.typed(CriteriaSets.from(office.registers()).get(SampleUnits.SET))
                .subList(0, FIGURES));
        press("Shortcut+V");
        assertThat(shows("Sẽ ghi 57 số liệu vào các chỉ tiêu dưới đây; 0 ô không dùng được"))
                .isTrue();
        assertThat(hasFocus("Dán 57 số liệu")).isTrue();
        assertThat(figures()).as("nothing is entered before the person says so").isZero();
        press(KeyCode.ENTER);
        waitUntil("all are saved", () -> figures() == FIGURES);
        settle();
        assertEachInItsPlace();
        moveTo("may-mot");
        assertEachInItsPlace();
    }

    private int figures() {
        return commune().registers().ofUnit(RegisterKind.VALUE, COMMUNE).size();
    }

    private void assertEachInItsPlace() {
        assertThat(expected())
                .allSatisfy(figure -> assertThat(commune().registers().find(figure.register()))
                        .hasValueSatisfying(entry -> assertThat(entry.content().path("value"))
                                .isEqualTo(figure.content().json().path("value"))));
    }

    private List<Statement> expected() {
        var set = CriteriaSets.from(office.registers()).get(SampleUnits.SET);
        return SampleUnits.figures(set, COMMUNE, JUNE, Integer.MAX_VALUE).subList(0, FIGURES);
    }

    /** As Excel puts a column there: a line end of Windows after each cell, the last one too. */
    private void copyFromExcel(List<String> cells) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(String.join("\r\n", cells) + "\r\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
