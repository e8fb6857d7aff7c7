package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("The field for a day")
class DayFieldJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.office(folder);
    }

    @Test
    @DisplayName(
            "marks what is no day instead of keeping silent, until it is mended; nothing is done with it meanwhile")
    void marksWhatIsNoDay() {
        open("units");
        tabTo("unit-found");
        press(KeyCode.SPACE);
        awaitFocus("act-on");
        leave("1/6/2024");
        type("so 01");
        assertThat(day().certain().getValue()).isTrue();
        focus("act-on");
        leave("31/2/2024");
        assertThat(isMarked()).isTrue();
        assertThat(day().getEditor().getText()).isEqualTo("31/2/2024");
        assertThat(day().certain().getValue()).isFalse();
        focus("act-on");
        leave("29/2/24");
        assertThat(isMarked()).isFalse();
        assertThat(day().day()).contains(LocalDate.of(2024, 2, 29));
        press(KeyCode.ESCAPE);
    }

    private void leave(String typed) {
        retype(typed);
        press(KeyCode.TAB);
        awaitFocus("act-number");
    }

    private boolean isMarked() {
        return day().getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger"));
    }

    private DayField day() {
        return (DayField) find("act-on");
    }
}
