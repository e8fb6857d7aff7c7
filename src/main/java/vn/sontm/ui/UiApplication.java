package vn.sontm.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
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
import vn.sontm.ui.shell.WindowState;
import vn.sontm.ui.start.Beginning;
import vn.sontm.ui.start.StartPage;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.People;
import vn.sontm.workspace.Workspace;

/** Where the window begins: opens the workspace away from the window's thread, then shows it. */
public final class UiApplication {
    private static final String RECEIVING = "exchange"; // the screen that shows a file before it is merged

    private static final double START_WIDTH = 960;
    private static final double START_HEIGHT = 640;

    private final Stage stage;
    private final Environment environment;
    private final Drives drives;
    private Optional<MainWindow> window = Optional.empty();

    /** @param drives where sticks are looked for */
    UiApplication(Stage stage, Environment environment, Drives drives) {
        this.stage = stage;
        this.environment = environment;
        this.drives = drives;
    }

    /**
     * Starts the window system and opens the workspace of this folder; returns at once.
     *
     * @param file a sync file to be shown before it is merged
     */
    public static void open(Path directory, Environment environment, Optional<Path> file) {
        Platform.startup(() -> new UiApplication(new Stage(), environment, Drives.ofThisPc()).start(directory, file));
    }

    /** What is open; empty while there is no workspace. */
    Optional<MainWindow> window() {
        return window;
    }

    void start(Path directory, Optional<Path> file) {
        stage.getIcons().add(new Image(String.valueOf(UiApplication.class.getResource("icon.png"))));
        Thread.ofPlatform()
                .name("so-ntm-opening")
                .start(() -> load(directory, opened -> file.ifPresent(path -> opened.go(RECEIVING, path.toString()))));
    }

    /** @param shown what to do once the window is there */
    private void load(Path directory, Consumer<MainWindow> shown) {
        try {
            var workspace = SafeOpening.open(directory, environment);
            new People(workspace).resume();
            var state = WindowState.read(workspace);
            var choose = new People(workspace).mustChoose();
            Platform.runLater(() -> {
                if (choose) {
                    choose(workspace, state, shown);
                } else {
                    shown.accept(show(workspace, state));
                }
            });
        } catch (Refusal e) {
            Platform.runLater(() -> begin(directory, e));
        } catch (RuntimeException e) {
            Platform.runLater(() -> begin(directory, new Refusal(ErrorCode.UNEXPECTED, e.toString())));
        }
    }

    /** Asks who writes; whoever closes the window has written nothing. */
    private void choose(Workspace workspace, WindowState state, Consumer<MainWindow> shown) {
        var page = new WriterPage(workspace, state.appearance(), warning -> {
            var opened = show(workspace, state);
            opened.tell(warning, Optional.empty());
            shown.accept(opened);
        });
        page(page.view(), state.appearance());
        stage.setOnCloseRequest(event -> {
            Thread.ofPlatform().name("so-ntm-closing").start(workspace::close);
            stage.hide();
        });
        stage.show();
    }

    private MainWindow show(Workspace workspace, WindowState state) {
        var directory = workspace.directory();
        var opened = new MainWindow(
                stage,
                workspace,
                Screens.all(drives),
                state,
                (said, refusal) -> load(directory, again -> again.tell(said, refusal)));
        window = Optional.of(opened);
        opened.session().keep(ledger -> {
            Housekeeping.run(ledger);
            Platform.runLater(opened.session()::changed); // the status line tells of the backup
        });
        return opened;
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
        stage.setTitle(Messages.text("window.title"));
        stage.setScene(scene);
    }
}
