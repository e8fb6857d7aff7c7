package vn.sontm.testkit.window;

import java.text.Normalizer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a Vietnamese keyboard program does to the field that has the focus: it lets plain letters through, and corrects
 * them by backspaces and composed letters, or sends combining marks behind them.
 */
public final class Unikey {
    private final Node field;

    public Unikey(Node field) {
        this.field = field;
    }

    /** Into whatever is typed in now. */
    public static Unikey atFocus() {
        return new Unikey(Keyboard.focused());
    }

    /** As Unikey does it: the plain word first, then back to each marked letter and everything after it once more. */
    public void correct(String text) {
        for (var word : text.splitWithDelimiters(" ", 0)) {
            send(plain(word));
            for (var place = 0; place < word.length(); place++) {
                if (plain(word).charAt(place) != word.charAt(place)) {
                    backspace(word.length() - place);
                    send(word.charAt(place) + plain(word.substring(place + 1)));
                }
            }
        }
    }

    /** As a keyboard set to "Unicode tổ hợp" does it: letters and marks one after the other. */
    public void combine(String text) {
        send(Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    private void send(String text) {
        text.chars().forEach(letter -> fire(typed(Character.toString(letter))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void backspace(int times) {
        for (var count = 0; count < times; count++) {
            fire(pressed(KeyCode.BACK_SPACE));
            fire(typed("\b"));
        }
    }

    private void fire(KeyEvent event) {
        WaitForAsyncUtils.asyncFx(() -> Event.fireEvent(field, event));
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
