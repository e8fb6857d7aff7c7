package vn.sontm.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.People;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Workspace;

@DisplayName("Who writes, with a PIN")
class PinJourney extends WindowJourney {
    private static final String LAN = "Hoàng Thị Lan";
    private static final String TU = "Nông Văn Tú";

    @Override
    protected Workspace prepare(Path folder) {
        var commune = SampleUnits.freshCommune(folder);
        new People(commune).add(TU, "Phó Chủ tịch");
        return commune;
    }

    @Test
    @DisplayName("an official sets a PIN; a colleague writes; going back asks the PIN, rests after three wrong ones")
    void asks() {
        go("settings");
        press("own-pin", KeyCode.SPACE);
        type("2468");
        press(KeyCode.TAB);
        type("2468");
        press(KeyCode.ENTER);
        waitUntil("the PIN is set", () -> new Pins(workspace).has(LAN));
        settle();
        choose("H"); // not a name: the list stays where it is
        assertThat(workspace.author()).isEqualTo(LAN);
        press("Shortcut+U");
        focus("writers");
        press(KeyCode.END);
        press(KeyCode.ENTER);
        waitUntil("the colleague writes", () -> workspace.author().equals(TU));
        settle();
        press("Shortcut+U");
        focus("writers");
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        for (var wrong = 0; wrong < 3; wrong++) {
            type("1111");
            press(KeyCode.ENTER);
        }
        waitUntil("a rest is said", () -> shows("Xin chờ"));
        assertThat(find("pin").isDisabled()).isTrue();
        assertThat(workspace.author()).isEqualTo(TU);
        press(KeyCode.ESCAPE);
        new Pins(workspace).check(LAN, "2468"); // time passes
        press("Shortcut+U");
        focus("writers");
        press(KeyCode.HOME);
        press(KeyCode.ENTER);
        type("2468");
        press(KeyCode.ENTER);
        waitUntil("the owner writes", () -> workspace.author().equals(LAN));
        settle();
    }

    @Test
    @DisplayName(
            "a forgotten PIN is taken off by name and reason; it is seen in the settings and told at the next choice")
    void forgets() {
        new Pins(workspace).set(TU, "", "2468");
        go("settings");
        forgotten();
        type("Ly Van Binh");
        press(KeyCode.TAB);
        type("di cong tac");
        press(KeyCode.ENTER);
        waitUntil("the PIN is off", () -> !new Pins(workspace).has(TU));
        settle();
        waitUntil("it can be read", () -> shows("Ly Van Binh gỡ PIN đã quên của " + TU));
        pressButton("Để người đang chọn ghi sổ");
        waitUntil("it is told", () -> shows("PIN của ông/bà đã được Ly Van Binh gỡ"));
        assertThat(workspace.author()).isEqualTo(TU);
    }

    @Test
    @DisplayName("wrong PINs of whoever takes one off hold the next one back, also when the dialog is opened again")
    void holdsTheWitnessBack() {
        new People(workspace).add("Ly Van Binh", "");
        var pins = new Pins(workspace);
        pins.set(TU, "", "2468");
        pins.set("Ly Van Binh", "", "9753");
        go("settings");
        forgotten();
        type("Ly Van Binh");
        press(KeyCode.TAB);
        type("di cong tac");
        for (var wrong = 0; wrong < 3; wrong++) {
            focus("witness-pin");
            type("1111");
            press(KeyCode.ENTER);
            settle();
        }
        waitUntil("a rest is said", () -> shows("Xin chờ"));
        press(KeyCode.ESCAPE);
        forgotten();
        type("Ly Van Bin");
        assertThat(find("witness-pin").isDisabled()).isFalse();
        type("h");
        waitUntil("the rest goes on", () -> shows("Xin chờ"));
        assertThat(find("witness-pin").isDisabled()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(pins.has(TU)).isTrue();
    }

    private void forgotten() {
        focus("people");
        press(KeyCode.END);
        press("forgotten-pin", KeyCode.SPACE);
    }

    private void choose(String letter) {
        press("Shortcut+U");
        type(letter);
        press(KeyCode.ESCAPE);
    }

    private void press(String name, KeyCode key) {
        focus(name);
        press(key);
    }
}
