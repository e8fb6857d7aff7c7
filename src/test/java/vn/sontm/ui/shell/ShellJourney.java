package vn.sontm.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Exports;
import vn.sontm.testkit.window.WindowJourney;

@DisplayName("The frame of the window")
class ShellJourney extends WindowJourney {
    @Test
    @DisplayName("says whose ledger it is, for which period, and that everything is saved")
    void saysWhatIsOpen() {
        assertThat(textOf("unit")).isEqualTo("Xã Cao Lâu");
        assertThat(textOf("period")).contains("Tháng 6/2024");
        assertThat(textOf("saved")).isEqualTo("Đã lưu");
    }

    @Test
    @DisplayName("what is not sent yet opens change by change, with who wrote it")
    void opensWhatIsUnsent() {
        waitUntil("it is counted", () -> shows("Chưa gửi: "));
        focus("status-unsent");
        press(KeyCode.SPACE);
        assertThat(((TableView<?>) find("changes")).getItems())
                .hasSize(new Exports(workspace).unsent().changes());
        press(KeyCode.ESCAPE);
    }

    @Test
    @DisplayName("finds without accents and opens with Enter")
    void searches() {
        press("Shortcut+K");
        type("tong quan");
        settle();
        press(KeyCode.ENTER);
        assertThat(textOf("search")).isEmpty();
    }

    @Test
    @DisplayName("opens what is asked for, also where Enter comes before the answer")
    void searchesInAHurry() {
        press("Shortcut+K");
        var field = (TextField) find("search");
        robot.interact(() -> {
            field.setText("kế hoạch");
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        settle();
        assertThat(field.getText()).isEmpty();
        assertThat(find("nav-plan").getStyleClass()).contains("current");
    }

    @Test
    @DisplayName("goes to the period before and after with Ctrl+PageUp and Ctrl+PageDown")
    void turnsPeriods() {
        press("Shortcut+Page Up");
        assertThat(textOf("period")).contains("Tháng 5/2024");
        press("Shortcut+Page Down");
        press("Shortcut+Page Down");
        assertThat(textOf("period")).contains("Tháng 7/2024");
    }

    @Test
    @DisplayName("leaves the keyboard where it is when all screens are made anew")
    void keepsTheKeyboard() {
        open("criteria");
        awaitFocus("criteria-list");
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        awaitFocus("value-1.2");
        press("Shortcut+Equals");
        awaitFocus("value-1.2");
    }

    @Test
    @DisplayName("remembers text size and colours of the person")
    void remembersAppearance() {
        press("Shortcut+Shift+D");
        press("Shortcut+Equals");
        assertThat(workspace.store().setting("window.appearance")).contains("dark 115");
    }
}
