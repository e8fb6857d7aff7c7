package vn.sontm.testkit.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.RealDisk;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleWorkspaces;
import vn.sontm.ui.Screens;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Workspace;

/**
 * Pictures of every screen at 1366×768, light and dark, at 100 % and 150 %, of a sample commune, department and office.
 * Arguments: {@code --out DIR}, and {@code --screen ID} for one of them, or {@code --screen ID/ITEM} for what a link there shows. Started by {@code packaging/screenshots}.
 */
public final class Screenshots {
    private static final Instant DAY = Instant.parse("2024-07-05T02:00:00Z");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int PATIENCE_SECONDS = 20;
    private static final List<Appearance> LOOKS = List.of(
            new Appearance(false, 100),
            new Appearance(true, 100),
            new Appearance(false, 150),
            new Appearance(true, 150));

    private final Path out;
    private final String wanted;
    private final String item;

    private Screenshots(Path out, String wanted) {
        var slash = wanted.indexOf('/');
        this.out = out;
        this.wanted = slash < 0 ? wanted : wanted.substring(0, slash);
        this.item = slash < 0 ? "" : wanted.substring(slash + 1);
    }

    public static void main(String[] arguments) throws IOException, TimeoutException {
        var list = List.of(arguments);
        var out = Path.of(option(list, "--out", "screenshots"));
        var shots = new Screenshots(Files.createDirectories(out), option(list, "--screen", ""));
        var scratch = Files.createTempDirectory("so-ntm-pictures");
        var pc = new Environment(new RealDisk(), Clock.fixed(DAY, VIETNAM), new SecureRandom(), "Hoàng Thị Lan");
        var commune = scratch.resolve("xa");
        SampleWorkspaces.commune(commune, SampleData.caoLoc().communes().getFirst(), pc, sentence -> {});
        shots.take("xa", Workspace.open(commune, pc));
        var office = scratch.resolve("van-phong");
        SampleWorkspaces.office(office, pc, sentence -> {});
        var department = scratch.resolve("phong");
        SampleDepartment.make(office, department, scratch.resolve("usb"), pc);
        shots.take("phong", Workspace.open(department, pc));
        shots.take("van-phong", Workspace.open(office, pc));
        System.exit(0); // the window system keeps the machine alive
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        var place = arguments.indexOf(name);
        return place >= 0 && place + 1 < arguments.size() ? arguments.get(place + 1) : otherwise;
    }

    private void take(String whose, Workspace workspace) throws TimeoutException {
        var state = WindowState.read(workspace);
        if (Screens.all(List::of).stream().noneMatch(factory -> factory.roles().contains(state.role()))) {
            workspace.close();
            return;
        }
        var stage = FxToolkit.registerPrimaryStage();
        var window = onWindow(() -> open(stage, workspace, state));
        for (var look : LOOKS) {
            onWindow(() -> {
                window.dress(look);
                return true;
            });
            for (var screen : window.screens()) {
                if (wanted.isEmpty() || wanted.equals(screen.id())) {
                    onWindow(() -> {
                        window.go(screen.id(), item);
                        return true;
                    });
                    settle(window);
                    picture(
                            window,
                            "%s-%s-%s-%d".formatted(whose, screen.id(), look.dark() ? "toi" : "sang", look.percent()));
                }
            }
        }
        join(onWindow(window::close));
    }

    private static MainWindow open(Stage stage, Workspace workspace, WindowState state) {
        var window = new MainWindow(stage, Screens.all(List::of), state, (said, refusal) -> {});
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return window;
    }

    private void picture(MainWindow window, String name) {
        var image = onWindow(() -> window.scene().snapshot(null));
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(image, null),
                    "png",
                    out.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void settle(MainWindow window) {
        try {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> window.session().underWay().get() == 0);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T onWindow(java.util.concurrent.Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, action);
    }

    private static void join(Thread closing) {
        try {
            closing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
