package vn.sontm.ui.shell;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.sontm.ledger.Role;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/**
 * How the window was left: kept among the settings of the workspace.
 *
 * @param first what is shown first: the working month of the ledger, the set that was chosen
 * @param bounds place and size; empty for the whole screen
 */
public record WindowState(
        Role role, Snapshot first, Appearance appearance, Optional<Rectangle2D> bounds, Optional<String> screen) {
    static final String APPEARANCE = "window.appearance";
    private static final String SET = "window.set";
    private static final String BOUNDS = "window.bounds";
    private static final String SCREEN = "window.screen";
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d+) (-?\\d+) (\\d+) (\\d+)");

    /** Reads the database: never on the window's thread. */
    public static WindowState read(Workspace workspace) {
        var store = workspace.store();
        var period = WorkingPeriod.of(workspace);
        return new WindowState(
                workspace.identity().role(),
                new Snapshot(workspace, period, set(workspace, period.year())),
                Appearance.of(store.setting(APPEARANCE)),
                store.setting(BOUNDS).flatMap(WindowState::rectangle),
                store.setting(SCREEN));
    }

    /** A set that is known no more is noticed by whoever offers the sets: a catalogue takes long to read. */
    private static String set(Workspace workspace, int year) {
        return workspace
                .store()
                .setting(SET)
                .filter(id -> !id.isEmpty())
                .or(() -> workspace.sets().usual(year, set -> true).map(CriteriaSet::id))
                .orElse("");
    }

    /** Keeps how the window is left now. */
    static Consumer<Workspace> leave(Stage stage, Appearance appearance, String screen, String set) {
        var settings = new LinkedHashMap<String, String>();
        settings.put(SET, set);
        settings.put(APPEARANCE, appearance.code());
        settings.put(BOUNDS, stage.isMaximized() ? "" : bounds(stage));
        settings.put(SCREEN, screen);
        return workspace -> workspace.store().settings(settings);
    }

    /** Where the window was, if that is on a screen of today; else over the whole screen. */
    void place(Stage stage) {
        if (visible().isEmpty()) {
            stage.setMaximized(true);
        }
        var place = place();
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** With its frame: so its content is laid out but once, nearly as large as it will be. */
    Rectangle2D place() {
        return visible().orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }

    private Optional<Rectangle2D> visible() {
        return bounds.filter(place -> !Screen.getScreensForRectangle(place).isEmpty() && place.getWidth() > 200);
    }

    private static Optional<Rectangle2D> rectangle(String text) {
        var match = NUMBERS.matcher(text);
        return match.matches()
                ? Optional.of(new Rectangle2D(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(4))))
                : Optional.empty();
    }

    private static String bounds(Stage stage) {
        return "%d %d %d %d"
                .formatted((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
    }
}
