package vn.sontm.testkit.window;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Keys as they arrive from the window system, given to the node that has the focus: on a busy machine the display server
 * would repeat a key by itself.
 */
final class Keyboard {

    private Keyboard() {}

    static void press(KeyCodeCombination keys) {
        fire(event(KeyEvent.KEY_PRESSED, keys));
        fire(event(KeyEvent.KEY_RELEASED, keys));
    }

    static void type(String text) {
        text.chars().mapToObj(Character::toString).forEach(letter -> fire(typed(letter)));
    }

    private static void fire(KeyEvent event) {
        WaitForAsyncUtils.asyncFx(() -> Event.fireEvent(focused(), event));
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /** In the window opened last; a sheet over it takes the keys first where something on it can have them. */
    static Node focused() {
        var scene = Window.getWindows().stream()
                .filter(window -> window.isShowing() && takesKeys(window))
                .reduce((before, after) -> after)
                .orElseThrow()
                .getScene();
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    private static boolean takesKeys(Window window) {
        return window instanceof Stage
                || window instanceof PopOver && window.getScene().getFocusOwner() != null;
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCodeCombination keys) {
        var control = isDown(keys.getControl()) || isDown(keys.getShortcut());
        return new KeyEvent(
                type, "", "", keys.getCode(), isDown(keys.getShift()), control, isDown(keys.getAlt()), false);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }
}
