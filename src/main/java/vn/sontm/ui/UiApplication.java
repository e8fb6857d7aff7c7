package vn.sontm.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.safety.Housekeeping;
import vn.sontm.safety.SafeOpening;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Theme;
import vn.sontm.ui.people.WriterPage;
import vn.sontm.ui.shell.MainWindow;
import vn.sontm.ui.shell.Rest;
import vn.sontm.ui.shell.WindowState;
import vn.sontm.ui.start.Beginning;
import vn.sontm.ui.start.PreparingPage;
import vn.sontm.ui.start.StartPage;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.People;
import vn.sontm.workspace.SlowOpening;
import vn.sontm.workspace.Workspace;

/** Where the window begins: opens the workspace away from the window's thread, then shows it. */
public final class UiApplication {
    private static final String RECEIVING = "exchange"; // the screen that shows a file before it is merged

    private static final Executor OPENING =
            work -> Thread.ofPlatform().name("so-ntm-opening").start(work);

    private static final double START_WIDTH = 960;
    private static final double START_HEIGHT = 640;

    private final Stage stage;
    private final Environment environment;
    private final Drives drives;
    private Optional<MainWindow> window = Optional.empty();

    /** @param drives where sticks are looked for */
    public UiApplication(Stage stage, Environment environment, Drives drives) {
        this.stage = stage;
        this.environment = environment;
        this.drives = drives;
    }

    /**
     * Opens the workspace of this folder while the window system starts; returns at once.
     *
     * @param pc asked while the window system starts
     * @param file a sync file to be shown before it is merged
     */
    public static void open(Path directory, Supplier<Environment> pc, Optional<Path> file) {
        var environment = CompletableFuture.supplyAsync(pc, OPENING);
        var opening = opening(directory, environment);
        try {
            Platform.startup(() -> {
                var application = new UiApplication(new Stage(), environment.join(), Drives.ofThisPc());
                Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> application.failed(failure));
                application.start(directory, opening, file);
                Rest.begin();
            });
        } catch (RuntimeException e) {
            opening.opened().thenAccept(opened -> opened.workspace().close());
            throw e;
        }
    }

    /**
     * A workspace that has just been opened.
     *
     * @param state how its window was left
     * @param choose whether somebody has to say first who writes
     */
    private record Opened(Workspace workspace, WindowState state, boolean choose) {}

    /** A workspace that is being opened, away from the window's thread. */
    private record Opening(CompletableFuture<Opened> opened, SlowOpening slow) {
        /** What has been opened all the same is closed again. */
        void abandon() {
            slow.abandon();
            opened.thenAcceptAsync(made -> made.workspace().close(), OPENING);
        }
    }

    /** What the first screen shows is read while the window is put together. */
    private static Opening opening(Path directory, CompletableFuture<Environment> environment) {
        var slow = new SlowOpening();
        var opening = environment.thenApplyAsync(
                known -> {
                    var workspace = SafeOpening.open(directory, known, slow);
                    var people = new People(workspace);
                    people.resume();
                    return new Opened(workspace, WindowState.read(workspace), people.mustChoose());
                },
                OPENING);
        opening.thenAcceptAsync(opened -> opened.state().first().prepare(), OPENING); // a failure meets who shows it
        return new Opening(opening, slow);
    }

    /** An act that failed in the window itself is said like any other. */
    void failed(Throwable failure) {
        failure.printStackTrace(); // for whoever looks for the cause
        window.ifPresent(open -> open.tell("", Optional.of(Refusal.of(failure))));
    }

    /** What is open; empty while there is no workspace. */
    public Optional<MainWindow> window() {
        return window;
    }

    public void start(Path directory, Optional<Path> file) {
        start(directory, opening(directory), file);
    }

    private Opening opening(Path directory) {
        return opening(directory, CompletableFuture.completedFuture(environment));
    }

    private void start(Path directory, Opening opening, Optional<Path> file) {
        stage.getIcons().add(new Image(String.valueOf(UiApplication.class.getResource("icon.png"))));
        stage.setTitle(Messages.text("window.title"));
        Theme.prepare(); // while the workspace is still being opened
        follow(directory, opening, opened -> file.ifPresent(path -> opened.go(RECEIVING, path.toString())));
    }

    /** @param shown what to do once the window is there */
    private void follow(Path directory, Opening opening, Consumer<MainWindow> shown) {
        opening.slow().whenSlow(step -> Platform.runLater(() -> prepare(opening, step)));
        opening.opened()
                .whenComplete((opened, failure) -> Platform.runLater(() -> {
                    if (opening.slow().isAbandoned()) {
                        return;
                    }
                    if (failure != null) {
                        begin(directory, refusal(failure));
                    } else if (opened.choose()) {
                        choose(opened, shown);
                    } else {
                        shown.accept(show(opened));
                    }
                }));
    }

    private static Refusal refusal(Throwable failure) {
        return Refusal.of(failure instanceof CompletionException ? failure.getCause() : failure);
    }

    /** Opening takes long: says why. Whoever closes the window meanwhile loses nothing. */
    private void prepare(Opening opening, SlowOpening.Step first) {
        if (opening.opened().isDone()) {
            return;
        }
        Runnable leave = () -> {
            opening.abandon();
            stage.hide();
        };
        var page = new PreparingPage(first, leave);
        page(page.view(), Appearance.standard());
        opening.slow().follow(step -> Platform.runLater(() -> page.show(step)));
        stage.setOnCloseRequest(event -> leave.run());
        stage.show();
    }

    /** Asks who writes; whoever closes the window has written nothing. */
    private void choose(Opened opened, Consumer<MainWindow> shown) {
        var workspace = opened.workspace();
        var page = new WriterPage(workspace, opened.state().appearance(), warning -> {
            if (stage.isShowing()) { // else it was closed while the PIN was checked, and the workspace with it
                var made = show(opened);
                made.tell(warning, Optional.empty());
                shown.accept(made);
            }
        });
        page(page.view(), opened.state().appearance());
        stage.setOnCloseRequest(event -> {
            Thread.ofPlatform().name("so-ntm-closing").start(workspace::close);
            stage.hide();
        });
        stage.show();
    }

    private MainWindow show(Opened opened) {
        var directory = opened.workspace().directory();
        Theme.begin(opened.state().appearance());
        var made = new MainWindow(
                stage,
                Screens.all(drives),
                opened.state(),
                (said, refusal) -> follow(directory, opening(directory), again -> again.tell(said, refusal)));
        window = Optional.of(made);
        made.housekeep(Housekeeping::run);
        return made;
    }

    /** No workspace can be shown: says why, unless this is the very first start, and offers the ways to one. */
    private void begin(Path directory, Refusal refusal) {
        var why = Optional.of(refusal).filter(known -> known.code() != ErrorCode.WORKSPACE_MISSING);
        var page = new StartPage(
                new Beginning(directory, environment, drives, why), made -> start(made, Optional.empty()));
        page(page.view(), Appearance.standard());
        stage.setOnCloseRequest(event -> stage.hide());
        stage.show();
    }

    private void page(Node view, Appearance appearance) {
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        var scene = new Scene(scroll, START_WIDTH, START_HEIGHT);
        Theme.dress(scene, appearance);
        stage.setScene(scene);
    }
}
