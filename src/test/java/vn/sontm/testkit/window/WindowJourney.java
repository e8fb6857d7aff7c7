package vn.sontm.testkit.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ui.Screens;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Workspace;

/** Opens the window on a workspace of its own and works in it. */
public abstract class WindowJourney extends KeyboardJourney {
    @TempDir
    protected Path folder;

    /** Answers where the window asks for a file. */
    protected final ChosenFiles files = new ChosenFiles();

    protected volatile MainWindow window;
    protected volatile Workspace workspace;
    protected Stage stage;

    /** The workspace to open. */
    protected Workspace prepare(Path folder) {
        return SampleUnits.commune(folder);
    }

    /** The sticks that are plugged in. */
    protected Drives drives() {
        return List::of;
    }

    @BeforeEach
    void open() throws TimeoutException {
        workspace = prepare(folder);
        var state = WindowState.read(workspace);
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(PATIENCE_SECONDS * 1000L);
        FxToolkit.toolkitContext().setLaunchTimeoutInMillis(PATIENCE_SECONDS * 1000L);
        stage = FxToolkit.registerPrimaryStage();
        var screens = Screens.all(drives(), files);
        FxToolkit.setupFixture(() -> window = new MainWindow(stage, screens, state, this::reopen));
        settle();
    }

    /** Goes to another PC: closes this window and opens one there. */
    protected void sitDownAt(Path directory, Environment environment) {
        settle();
        closeWindow();
        workspace = Workspace.open(directory, environment);
        var state = WindowState.read(workspace);
        var screens = Screens.all(drives(), files);
        robot.interact(() -> window = new MainWindow(stage, screens, state, this::reopen));
        settle();
    }

    protected void closeWindow() {
        close(window);
    }

    /** As the program does it after work on the closed workspace. */
    private void reopen(String said, Optional<Refusal> refusal) {
        workspace = Workspace.open(workspace.directory(), workspace.environment());
        var state = WindowState.read(workspace);
        var screens = Screens.all(drives(), files);
        Platform.runLater(() -> {
            window = new MainWindow(stage, screens, state, this::reopen);
            window.tell(said, refusal);
        });
    }

    @AfterEach
    void close() {
        settle();
        closeWindow();
    }

    @Override
    protected MainWindow window() {
        return window;
    }

    @Override
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil("nothing is under way", () -> window.session().underWay().get() == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected void go(String screen) {
        robot.interact(() -> window.go(screen, ""));
        settle();
    }
}
