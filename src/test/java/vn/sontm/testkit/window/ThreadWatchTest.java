package vn.sontm.testkit.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.testkit.Offices;
import vn.sontm.ui.UiApplication;
import vn.sontm.workspace.Workspace;

@DisplayName("The watch over the window's thread")
class ThreadWatchTest {
    private static final int PATIENCE_MILLIS = 40_000;

    private final ThreadWatch watch = new ThreadWatch();

    @TempDir
    private Path folder;

    private Workspace office;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        office = Offices.office(folder);
        watch.start();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("finds the shortest look into the database")
    void findsTheDatabase() {
        onWindow(() -> office.store().setting("x"));
        assertThat(watch.stop()).anyMatch(found -> found.contains("store.Database"));
    }

    @Test
    @DisplayName("finds a file that is read through the disk, and one that is only looked for")
    void findsTheDisk() {
        onWindow(() -> office.environment().disk().exists(folder));
        assertThat(watch.stop()).anyMatch(found -> found.contains("base.RealDisk"));
    }

    @Test
    @DisplayName("finds a file that is opened beside the disk")
    void findsFiles() {
        onWindow(() -> Files.size(folder));
        assertThat(watch.stop()).anyMatch(found -> found.contains("ThreadWatchTest"));
    }

    @Test
    @DisplayName("lets other threads read, and the window load what belongs to the program")
    void letsOthersRead() {
        office.store().setting("x");
        onWindow(() -> new Image(String.valueOf(UiApplication.class.getResource("icon.png"))).getWidth());
        assertThat(watch.stop()).isEmpty();
    }

    private static void onWindow(Callable<?> work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }
}
