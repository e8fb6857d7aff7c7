package vn.sontm.ui.units;

import javafx.scene.input.KeyCode;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.WindowJourney;

/** Decisions in Đơn vị, all of them in force from June on. */
abstract class UnitsWindow extends WindowJourney {
    static final Period JUNE = Period.parse("2024-06");

    void act(String button) {
        focus(button);
        press(KeyCode.SPACE);
    }

    void dated() {
        focus("act-on");
        type("1/6/2024");
        press(KeyCode.TAB);
        focus("act-number");
        type("Nghị quyết số 01");
    }
}
