package vn.sontm.testkit.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.Refusal;
import vn.sontm.ui.Screens;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.workspace.Workspace;

/**
 * Opens the window on a workspace of its own and works in it with the keyboard. Fails when the window's thread was ever
 * found inside a file or the database.
 */
public abstract class WindowJourney {
    private static final int PATIENCE_SECONDS = 40;

    @TempDir
    protected Path folder;

    protected final FxRobot robot = new FxRobot();
    protected volatile MainWindow window;
    protected volatile Workspace workspace;
    private final ThreadWatch watch = new ThreadWatch();

    /** The workspace to open. */
    protected Workspace prepare(Path folder) {
        return SampleUnits.commune(folder);
    }

    @BeforeEach
    void open() throws TimeoutException {
        workspace = prepare(folder);
        var state = WindowState.read(workspace);
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(PATIENCE_SECONDS * 1000L);
        FxToolkit.toolkitContext().setLaunchTimeoutInMillis(PATIENCE_SECONDS * 1000L);
        var stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> window = new MainWindow(stage, workspace, Screens.all(), state, this::reopen));
        watch.start();
        settle();
    }

    /** As the program does it after work on the closed workspace. */
    private void reopen(String said, Optional<Refusal> refusal) {
        workspace = Workspace.open(workspace.directory(), workspace.environment());
        var state = WindowState.read(workspace);
        var stage = (Stage) window.scene().getWindow();
        Platform.runLater(() -> {
            window = new MainWindow(stage, workspace, Screens.all(), state, this::reopen);
            window.tell(said, refusal);
        });
    }

    @AfterEach
    void close() throws InterruptedException {
        settle();
        watch.stop();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> window.close())
                .join();
        assertThat(watch.findings())
                .as("input and output on the window's thread")
                .isEmpty();
    }

    /** Waits until nothing is being read or written and everything is drawn. */
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil("nothing is under way", () -> window.session().underWay().get() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected void waitUntil(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not in time: " + what, e);
        }
    }

    protected void go(String screen) {
        robot.interact(() -> window.go(screen, ""));
        settle();
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

    private static Node[] roots() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(open -> open.getScene().getRoot())
                .toArray(Node[]::new);
    }
}
