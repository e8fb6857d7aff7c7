package vn.sontm.testkit.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sontm.base.RealDisk;
import vn.sontm.sample.SampleData;
import vn.sontm.sample.SampleWorkspaces;
import vn.sontm.ui.Screens;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Theme;
import vn.sontm.ui.people.WriterPage;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.ui.start.Beginning;
import vn.sontm.ui.start.PreparingPage;
import vn.sontm.ui.start.StartPage;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.OpeningWatch.Work;
import vn.sontm.workspace.People;
import vn.sontm.workspace.SlowOpening.Step;
import vn.sontm.workspace.Workspace;

/**
 * Pictures of every screen at 1366×768, of what is behind its tabs and of its {@link Face}s, light and dark, at 100 % and 150 %,
 * of a sample commune, department and office, of an office on its first day ({@code moi}), and of what comes before the window. Arguments: {@code --out DIR}; {@code --screen ID}
 * for one screen, or {@code --screen ID/ITEM} for what a link there shows; {@code --look toi-150} for one look; {@code --of xa} for one
 * sample; {@code --scale 150} for the room that a window which fills the screen has on Windows at that scale. Fails when the window's thread was inside a file or the database meanwhile. Started by {@code packaging/screenshots}.
 */
public final class Screenshots {
    private static final Instant DAY = Instant.parse("2024-07-05T02:00:00Z");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int TITLE_AND_TASKBAR = 71; // of Windows 10, which draws them larger too
    private static final int PATIENCE_SECONDS = 20;
    private static final List<Appearance> LOOKS = List.of(
            new Appearance(false, 100),
            new Appearance(false, 150),
            new Appearance(true, 100),
            new Appearance(true, 150));

    private final Stage stage;
    private final int width;
    private final int height;
    private final Path out;
    private final String screen;
    private final String item;
    private final String look;
    private final String whose;

    private Screenshots(List<String> arguments) throws IOException, TimeoutException {
        var wanted = option(arguments, "--screen", "");
        var slash = wanted.indexOf('/');
        stage = FxToolkit.registerPrimaryStage();
        var scale = Integer.parseInt(option(arguments, "--scale", "0"));
        width = scale == 0 ? WIDTH : WIDTH * 100 / scale;
        height = scale == 0 ? HEIGHT : HEIGHT * 100 / scale - TITLE_AND_TASKBAR;
        out = Files.createDirectories(Path.of(option(arguments, "--out", "screenshots")));
        screen = slash < 0 ? wanted : wanted.substring(0, slash);
        item = slash < 0 ? "" : wanted.substring(slash + 1);
        look = option(arguments, "--look", "");
        whose = option(arguments, "--of", "");
    }

    public static void main(String[] arguments) throws IOException, TimeoutException {
        var shots = new Screenshots(List.of(arguments));
        new FxRobot().moveTo(WIDTH - 1, HEIGHT - 1); // the pointer would choose what it lies on
        PaperlessPrinter.plugIn();
        var watch = new ThreadWatch();
        watch.start();
        shots.takeAll();
        var blocked = watch.stop();
        blocked.forEach(System.err::println);
        System.exit(blocked.isEmpty() ? 0 : 1); // the window system keeps the machine alive
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        var place = arguments.indexOf(name);
        return place >= 0 && place + 1 < arguments.size() ? arguments.get(place + 1) : otherwise;
    }

    private void takeAll() throws IOException {
        var scratch = Files.createTempDirectory("so-ntm-pictures");
        var pc = new Environment(new RealDisk(), Clock.fixed(DAY, VIETNAM), new SecureRandom(), "Hoàng Thị Lan");
        if (wants(whose, "dau")) {
            page("bat-dau", dressed -> start(scratch.resolve("moi"), pc));
            page("chuan-bi-so", dressed ->
                    (Parent) new PreparingPage(new Step(Work.DERIVING, 18_000, 48_000), () -> {}).view());
        }
        if (wants(whose, "xa") || wants(whose, "dau")) {
            var commune = scratch.resolve("xa");
            SampleWorkspaces.commune(commune, SampleData.caoLoc().communes().getFirst(), pc, sentence -> {});
            if (wants(whose, "dau")) {
                writers(Workspace.open(commune, pc));
            }
            take("xa", Workspace.open(commune, pc));
        }
        if (wants(whose, "van-phong") || wants(whose, "phong")) {
            var office = scratch.resolve("van-phong");
            SampleWorkspaces.office(office, pc, sentence -> {});
            SampleDepartment.make(office, scratch.resolve("phong"), scratch.resolve("usb"), pc);
            take("phong", Workspace.open(scratch.resolve("phong"), pc));
            take("van-phong", Workspace.open(office, pc));
        }
        if (wants(whose, "moi")) {
            take("moi", newOffice(scratch.resolve("van-phong-moi"), pc));
        }
    }

    /** An office on its first day: no plan, no unit but itself, no file. */
    private static Workspace newOffice(Path folder, Environment pc) {
        return NewOffices.make(folder, "cao-loc", Optional.empty(), pc);
    }

    private static boolean wants(String wanted, String known) {
        return wanted.isEmpty() || wanted.equals(known);
    }

    private static Parent start(Path folder, Environment pc) {
        return (Parent) new StartPage(new Beginning(folder, pc, List::of, Optional.empty()), made -> {}).view();
    }

    private void writers(Workspace workspace) {
        try (workspace) {
            new People(workspace).add("Nguyễn Thị Phương Thảo", "Công chức văn hóa – xã hội");
            page("ai-ghi-so", dressed -> (Parent) new WriterPage(workspace, dressed, warning -> {}).view());
        }
    }

    /** What comes before the window. */
    private void page(String id, Function<Appearance, Parent> make) {
        if (wants(screen, id)) {
            looks().forEach(dressed -> visit("dau", id, dressed, "", nothing -> show(make, dressed), () -> false));
        }
    }

    private void show(Function<Appearance, Parent> make, Appearance dressed) {
        var scroll = new ScrollPane(make.apply(dressed));
        scroll.setFitToWidth(true);
        var scene = new Scene(scroll, width, height);
        Theme.dress(scene, dressed);
        stage.setScene(scene);
        stage.show();
    }

    private void take(String sample, Workspace workspace) {
        if (!wants(whose, sample)) {
            workspace.close();
            return;
        }
        var state = WindowState.read(workspace);
        var window = onWindow(() -> open(state));
        var set = window.session().set().get();
        for (var dressed : looks()) {
            onWindow(() -> {
                window.dress(dressed);
                return true;
            });
            window.screens().stream()
                    .map(ScreenFactory::id)
                    .filter(id -> wants(screen, id))
                    .forEach(id -> visit(
                            sample,
                            id,
                            dressed,
                            set,
                            shown -> window.go(id, shown),
                            () -> window.session().underWay().get() > 0));
        }
        join(onWindow(window::close));
    }

    private void visit(
            String sample, String id, Appearance dressed, String set, Consumer<String> go, BooleanSupplier busy) {
        new Visit(new Camera(out, stage), sample, id, name(dressed), set, go, busy).takeAll(item);
    }

    private static String name(Appearance dressed) {
        return (dressed.dark() ? "toi-" : "sang-") + dressed.percent();
    }

    private List<Appearance> looks() {
        return LOOKS.stream().filter(dressed -> wants(look, name(dressed))).toList();
    }

    private MainWindow open(WindowState state) {
        var window = new MainWindow(stage, Screens.all(List::of), state, (said, refusal) -> {});
        stage.setMaximized(false);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        return window;
    }

    private static <T> T onWindow(Callable<T> action) {
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
