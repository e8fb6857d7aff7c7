package vn.sontm.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Frame;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.Grids;
import vn.sontm.ui.common.Navigator;
import vn.sontm.ui.common.Outside;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Session;
import vn.sontm.ui.common.Shortcut;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.ui.common.Theme;
import vn.sontm.ui.grid.GridActs;
import vn.sontm.ui.grid.GridDialog;
import vn.sontm.ui.people.WriterDialog;
import vn.sontm.workspace.Workspace;

/** The window on one workspace: puts the frame together, opens screens, keeps everything fresh. */
public final class MainWindow implements Navigator, Frame {
    static final KeyCombination WRITER = KeyCombination.valueOf("Shortcut+U");

    private final Stage stage;
    private final Reopening reopening;
    private final OpenScreens screens;
    private final NoticeBar notices = new NoticeBar();
    private final JobBar jobs = new JobBar(notices);
    private final Session session;
    private final StackPane content = new StackPane();
    private final Navigation navigation;
    private final Header header;
    private final StatusLine status;
    private final Guidance guidance;
    private final GridActs grids = new GridActs(content, notices, this::writeGrid);
    private final Scene scene;
    private final WindowRoom room;
    private final Filling filling;
    private Appearance appearance;
    private boolean refreshing;

    /**
     * @param all every screen of the program; those of the workspace's role are shown
     * @param state how the window was left, read before
     * @param reopening makes another window after this one was closed for work on a closed workspace
     */
    public MainWindow(Stage stage, List<ScreenFactory> all, WindowState state, Reopening reopening) {
        this.stage = stage;
        this.reopening = reopening;
        this.screens = new OpenScreens(
                all.stream()
                        .filter(factory -> factory.roles().contains(state.role()))
                        .toList(),
                this::desk);
        this.session = new Session(state.first(), notices);
        this.appearance = state.appearance();
        this.navigation = new Navigation(screens.all(), this);
        this.status = new StatusLine(this::desk, session, this::writer, notices::warn);
        this.header = new Header(session, new SearchBox(session, screens.all(), this), menu());
        this.guidance = new Guidance(
                content,
                state.role(),
                screens.all(),
                navigation::titles,
                this::desk,
                screens::current,
                screens::shortcuts);
        this.scene = new Scene(frame(), state.place().getWidth(), state.place().getHeight());
        this.room = new WindowRoom(scene, navigation, appearance);
        Grids.serveOver(scene.getRoot(), dialog -> new GridActs(dialog, notices, this::writeGrid).listen());
        session.revision().subscribe((before, after) -> refreshSoon());
        // its keys as soon as it is seen, and when its period has just been chosen
        Stream.of(navigation.view(), header.view())
                .forEach(part -> Shortcut.listen(part, () -> screens.seen().shortcuts()));
        content.setId("content");
        this.filling = new Filling(session, scene, screens::current);
        KeyboardKeeper.watch(scene, filling::then);
        show(state);
    }

    public Session session() {
        return session;
    }

    public Scene scene() {
        return scene;
    }

    public List<ScreenFactory> screens() {
        return screens.all();
    }

    @Override
    public void go(String id, String item) {
        screens.find(id).ifPresent(factory -> {
            screens.choose(factory);
            open();
            if (!navigation.isFocused()) {
                enter();
            }
            if (!item.isEmpty()) {
                screens.seen().reveal(item);
            }
        });
    }

    @Override
    public void dress(Appearance wanted) {
        appearance = wanted;
        Theme.dress(scene, wanted);
        room.dress(wanted);
        screens.clear();
        open();
        session.keep(workspace -> workspace.store().setting(WindowState.APPEARANCE, wanted.code()));
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Saves what is being typed, then closes the workspace on the thread that it returns. */
    public Thread close() {
        var closing = leave();
        stage.hide();
        return closing;
    }

    @Override
    public void aside(String title, Offline work) {
        new Interlude(stage, scene, session.workspace(), reopening).run(title, work, this::leave);
    }

    /** What became of something that was done while no window was open. */
    public void tell(String said, Optional<Refusal> refusal) {
        if (!said.isEmpty()) {
            notices.warn(said);
        }
        refusal.ifPresent(notices::refused);
    }

    /** What the program does by itself, once the first screen has been read; the status line tells of it. */
    public void housekeep(Consumer<Workspace> work) {
        session.read(
                Snapshot::today,
                read -> session.keep(workspace -> {
                    work.accept(workspace);
                    Platform.runLater(status::refresh);
                }));
    }

    private Thread leave() {
        guidance.end();
        content.requestFocus(); // the field that is being typed in saves when it is left
        session.keep(WindowState.leave(
                stage, appearance, screens.current().id(), session.set().get()));
        return session.close();
    }

    private void show(WindowState found) {
        Theme.dress(scene, appearance);
        stage.setScene(scene);
        stage.setTitle(Messages.text("window.title"));
        found.place(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        keys().forEach(shortcut -> scene.getAccelerators().put(shortcut.keys(), shortcut.act()));
        Shortcut.listenFirst(scene, periodKeys()); // tabs would turn pages with them
        // the plus of a laptop is on the key of the equals sign
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Equals"), () -> resize(1));
        found.screen().flatMap(screens::find).ifPresent(screens::choose);
        open(); // reads while the window comes up
        stage.show();
        filling.whileDrawing(() -> session.begin(filling::afterDrawing)); // drawn once before it is filled
        navigation.focus();
        session.read(snapshot -> snapshot.workspace().warnings(), warnings -> warnings.forEach(notices::warn));
        guidance.offer();
    }

    private VBox top() {
        return new VBox(header.view(), notices.view(), jobs.view());
    }

    private BorderPane frame() {
        var frame = new BorderPane(content);
        frame.setTop(top());
        frame.setLeft(navigation.view());
        frame.setBottom(status.view());
        return frame;
    }

    /** By its key: the keyboard is where work begins. */
    private void open(ScreenFactory factory) {
        content.requestFocus();
        go(factory.id(), "");
    }

    /** As soon as the screen has been filled, unless somebody has gone to a place of it before. */
    private void enter() {
        content.requestFocus();
        filling.then(() -> {
            if (content.equals(scene.getFocusOwner())) {
                KeyboardPlaces.enter(screens.parts(content));
            }
        });
    }

    private void open() {
        navigation.select(screens.current());
        header.choosesSet(screens.current().choosesSet());
        content.getChildren().setAll(screens.seen().view());
        refresh();
    }

    private Desk desk() {
        return new Desk(session, this, notices, jobs, appearance, this);
    }

    private void writeGrid(Node page, String title, Grid grid) {
        new GridDialog(desk(), Drives.ofThisPc(), Outside.ofThisPc()).open(page, title, grid);
    }

    /** Several changes in one go are one reason to read again. */
    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            Platform.runLater(this::refresh);
        }
    }

    private void refresh() {
        refreshing = false;
        screens.seen().refresh();
        header.refresh();
        navigation.refresh(session);
        status.refresh();
    }

    private AppearanceMenu menu() {
        return new AppearanceMenu(() -> appearance, this::dress, this::help);
    }

    private void writer() {
        new WriterDialog(session, notices, appearance).open(content);
    }

    private void help() {
        guidance.help(keys());
    }

    private List<Shortcut> keys() {
        var keys = new ArrayList<Shortcut>();
        keys.add(Shortcut.of("Shortcut+K", "shortcut.search", header::search));
        keys.addAll(periodKeys());
        keys.add(Shortcut.of("F6", "shortcut.part", this::nextPart));
        keys.add(Shortcut.of("Shortcut+Plus", "shortcut.larger", () -> resize(1)));
        keys.add(Shortcut.of("Shortcut+Minus", "shortcut.smaller", () -> resize(-1)));
        keys.add(
                Shortcut.of("Shortcut+Shift+D", "shortcut.dark", () -> dress(appearance.withDark(!appearance.dark()))));
        keys.addAll(grids.shortcuts());
        keys.add(new Shortcut(WRITER, Messages.text("shortcut.writer"), this::writer));
        keys.add(Shortcut.of("F1", "shortcut.help", this::help));
        for (var place = 0; place < screens.all().size(); place++) {
            var factory = screens.all().get(place);
            Navigation.key(place)
                    .ifPresent(key -> keys.add(new Shortcut(
                            KeyCombination.valueOf(key),
                            navigation.titles().title(factory.id()),
                            () -> open(factory))));
        }
        return keys;
    }

    private List<Shortcut> periodKeys() {
        return List.of(
                Shortcut.of("Shortcut+Page Up", "shortcut.period.previous", header::previousPeriod),
                Shortcut.of("Shortcut+Page Down", "shortcut.period.next", header::nextPeriod));
    }

    private void resize(int steps) {
        var place = Appearance.SIZES.indexOf(appearance.percent()) + steps;
        if (place >= 0 && place < Appearance.SIZES.size()) {
            dress(appearance.withPercent(Appearance.SIZES.get(place)));
        }
    }

    /** From the navigation through the parts of the page to sentences and work that wait for an answer, and round again. */
    private void nextPart() {
        var stops = new ArrayList<>(screens.parts(content));
        stops.add(notices.view());
        stops.add(jobs.view());
        KeyboardPlaces.next(stops, Optional.ofNullable(scene.getFocusOwner()), navigation::focus);
    }
}
