package vn.sontm.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.safety.Housekeeping;
import vn.sontm.safety.SafeOpening;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Theme;
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

    private final Environment environment;
    private final Optional<Path> file;
    private final Stage stage = new Stage();

    private UiApplication(Environment environment, Optional<Path> file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * Starts the window system and opens the workspace of this folder; returns at once.
     *
     * @param file a sync file to be shown before it is merged
     */
    public static void open(Path directory, Environment environment, Optional<Path> file) {
        Platform.startup(() -> new UiApplication(environment, file).start(directory));
    }

    private void start(Path directory) {
        stage.getIcons().add(new Image(String.valueOf(UiApplication.class.getResource("icon.png"))));
        Thread.ofPlatform()
                .name("so-ntm-opening")
                .start(() -> load(directory, window -> file.ifPresent(path -> window.go(RECEIVING, path.toString()))));
    }

    /** @param shown what to do once the window is there */
    private void load(Path directory, Consumer<MainWindow> shown) {
        try {
            var workspace = SafeOpening.open(directory, environment);
            new People(workspace).resume();
            var state = WindowState.read(workspace);
            Platform.runLater(() -> shown.accept(show(workspace, state)));
        } catch (Refusal e) {
            Platform.runLater(() -> begin(directory, e));
        } catch (RuntimeException e) {
            Platform.runLater(() -> begin(directory, new Refusal(ErrorCode.UNEXPECTED, e.toString())));
        }
    }

    private MainWindow show(Workspace workspace, WindowState state) {
        var directory = workspace.directory();
        var window = new MainWindow(
                stage,
                workspace,
                Screens.all(),
                state,
                (said, refusal) -> load(directory, again -> again.tell(said, refusal)));
        window.session().keep(opened -> {
            Housekeeping.run(opened);
            Platform.runLater(window.session()::changed); // the status line tells of the backup
        });
        return window;
    }

    /** No workspace can be shown: says why, unless this is the very first start, and offers the ways to one. */
    private void begin(Path directory, Refusal refusal) {
        var why = Optional.of(refusal).filter(known -> known.code() != ErrorCode.WORKSPACE_MISSING);
        var page = new StartPage(new Beginning(directory, environment, why), this::start);
        var scene = new Scene(new ScrollPane(page.view()), START_WIDTH, START_HEIGHT);
        ((ScrollPane) scene.getRoot()).setFitToWidth(true);
        Theme.dress(scene, Appearance.standard());
        stage.setTitle(Messages.text("window.title"));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> stage.hide());
        stage.show();
    }
}
