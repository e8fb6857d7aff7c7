package vn.sontm.testkit.window;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.shell.MainWindow;

/**
 * The language of the person at the keyboard. What a person without a mouse can do begins with {@link #tabTo}: it goes from
 * field to field as the Tab key does, and fails where that leads nowhere. Fails too when the window's thread was ever inside a
 * file or the database.
 */
public abstract class KeyboardJourney {
    protected static final int PATIENCE_SECONDS = 40;

    /** As many fields and buttons as a person would put up with, several times over. */
    private static final int MOST_TABS = 60;

    /** Screens that have a key of their own: Alt+1 to Alt+9, then Alt+0. */
    private static final int KEYS = 10;

    protected final FxRobot robot = new FxRobot();

    @RegisterExtension
    final ThreadWatch watch = new ThreadWatch();

    /** Waits until nothing is being read or written and everything is drawn. */
    protected abstract void settle();

    /** The window that is worked in. */
    protected abstract MainWindow window();

    /** Closes a window and its workspace; the stage stays. Whatever is still being written is on the disk afterwards. */
    protected static void close(MainWindow window) {
        try {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, window::close)
                    .join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a screen by the key that the navigation shows beside it, or in the navigation where it has none. */
    protected void open(String screen) {
        var place = window().screens().stream().map(ScreenFactory::id).toList().indexOf(screen) + 1;
        if (place <= KEYS) {
            press("Alt+" + place % KEYS);
        } else {
            goOnTo("F6", () -> isIn("nav-"));
            goOnTo("Down", () -> hasFocus("nav-" + screen));
            press(KeyCode.SPACE);
            press(KeyCode.F6);
        }
    }

    private void goOnTo(String key, BooleanSupplier there) {
        for (var count = 0; count < MOST_TABS && !there.getAsBoolean(); count++) {
            press(key);
        }
    }

    private static boolean isIn(String ids) {
        var id = Keyboard.focused().getId();
        return id != null && id.startsWith(ids);
    }

    /** Goes on with Tab until the node of this name has the focus. */
    protected void tabTo(String name) {
        tabTo("Tab", name);
    }

    /** Goes back with Shift+Tab until the node of this name has the focus. */
    protected void tabBackTo(String name) {
        tabTo("Shift+Tab", name);
    }

    private void tabTo(String keys, String name) {
        for (var tabs = 0; tabs < MOST_TABS && !hasFocus(name); tabs++) {
            press(keys);
        }
        if (!hasFocus(name)) {
            throw new AssertionError("the Tab key does not lead to " + name + " but to " + Keyboard.focused());
        }
    }

    /** Waits until the program itself has put the focus there. */
    protected void awaitFocus(String name) {
        try {
            waitUntil(name + " has the focus", () -> hasFocus(name));
        } catch (AssertionError e) {
            throw new AssertionError("the focus is not on " + name + " but on " + Keyboard.focused(), e);
        }
        settle();
    }

    /** Whether the node with this id, accessible text or button text has the focus. */
    protected boolean hasFocus(String name) {
        return isCalled(Keyboard.focused(), name);
    }

    private static boolean isCalled(Node node, String name) {
        return name.equals(node.getId())
                || name.equals(node.getAccessibleText())
                || node instanceof ButtonBase button && name.equals(button.getText());
    }

    /** Replaces what stands in the field that has the focus, as with Ctrl+A and typing. */
    protected void retype(String text) {
        press("Shortcut+A");
        type(text);
    }

    protected void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in time: " + what, e);
        }
    }

    /** Presses a key such as {@code "Shortcut+K"}. */
    protected void press(String keys) {
        Keyboard.press((KeyCodeCombination) KeyCombination.valueOf(keys));
        settle();
    }

    protected void press(KeyCode key) {
        Keyboard.press(new KeyCodeCombination(key));
        settle();
    }

    /** Reaches a button by its words and presses it with the keyboard. */
    protected void pressButton(String verb) {
        var button = robot.from(roots())
                .lookup((Node node) -> node instanceof ButtonBase shown && verb.equals(shown.getText()))
                .<Node>tryQuery()
                .orElseThrow(() -> new AssertionError("no button says " + verb));
        robot.interact(button::requestFocus);
        press(KeyCode.SPACE);
    }

    /** Types a text as a keyboard without an input method would. */
    protected void type(String text) {
        Keyboard.type(text);
    }

    /** The node with this id, or with this accessible text. */
    protected Node find(String name) {
        return robot.from(roots())
                .lookup((Node node) -> name.equals(node.getId()) || name.equals(node.getAccessibleText()))
                .<Node>tryQuery()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    protected void focus(String name) {
        var node = find(name);
        robot.interact(node::requestFocus);
    }

    protected String textOf(String name) {
        return switch (find(name)) {
            case TextInputControl field -> field.getText();
            case Labeled labeled -> labeled.getText();
            case Node other -> throw new AssertionError(name + " has no text: " + other);
        };
    }

    /** Whether there is something of this name to see. */
    protected boolean isThere(String name) {
        return robot.from(roots())
                .lookup((Node node) -> isCalled(node, name) && node.isVisible())
                .<Node>tryQuery()
                .isPresent();
    }

    /** Whether a text can be read anywhere in an open window. */
    protected boolean shows(String text) {
        return robot.from(roots())
                .lookup((Node node) -> node instanceof Labeled labeled
                        && node.isVisible()
                        && labeled.getText() != null
                        && labeled.getText().contains(text))
                .<Node>tryQuery()
                .isPresent();
    }

    /** What was opened last comes first: a button may say the same as one beneath it. */
    private static Node[] roots() {
        return Window.getWindows().reversed().stream()
                .filter(Window::isShowing)
                .map(open -> open.getScene().getRoot())
                .toArray(Node[]::new);
    }
}
