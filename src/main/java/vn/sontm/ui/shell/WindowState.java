package vn.sontm.ui.shell;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.sontm.ledger.Role;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.ui.common.Appearance;
import vn.sontm.workspace.WorkingPeriod;
import vn.sontm.workspace.Workspace;

/**
 * How the window was left: kept among the settings of the workspace.
 *
 * @param period to begin with: the working month of the ledger
 * @param set the chosen criteria set; empty while none is known
 * @param bounds place and size; empty for the whole screen
 */
public record WindowState(
        Role role,
        Period period,
        String set,
        Appearance appearance,
        Optional<Rectangle2D> bounds,
        Optional<String> screen) {
    static final String APPEARANCE = "window.appearance";
    private static final String SET = "window.set";
    private static final String BOUNDS = "window.bounds";
    private static final String SCREEN = "window.screen";
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d+) (-?\\d+) (\\d+) (\\d+)");

    /** Reads the database: never on the window's thread. */
    public static WindowState read(Workspace workspace) {
        var store = workspace.store();
        return new WindowState(
                workspace.identity().role(),
                WorkingPeriod.of(workspace),
                set(workspace),
                Appearance.of(store.setting(APPEARANCE)),
                store.setting(BOUNDS).flatMap(WindowState::rectangle),
                store.setting(SCREEN));
    }

    private static String set(Workspace workspace) {
        var known = workspace.sets().all().stream().map(CriteriaSet::id).toList();
        return workspace
                .store()
                .setting(SET)
                .filter(known::contains)
                .or(() -> known.stream().findFirst())
                .orElse("");
    }

    /** As the window is left now; the rest as it was found. */
    WindowState left(Stage stage, Appearance now, String open, String chosen) {
        var place = stage.isMaximized()
                ? Optional.<Rectangle2D>empty()
                : Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        return new WindowState(role, period, chosen, now, place, Optional.of(open));
    }

    void write(Workspace workspace) {
        var settings = new LinkedHashMap<String, String>();
        settings.put(SET, set);
        settings.put(APPEARANCE, appearance.code());
        settings.put(BOUNDS, bounds.map(WindowState::text).orElse(""));
        screen.ifPresent(id -> settings.put(SCREEN, id));
        workspace.store().settings(settings);
    }

    /** Where the window was, if that is on a screen of today; else over the whole screen. */
    void place(Stage stage) {
        var visible =
                bounds.filter(place -> !Screen.getScreensForRectangle(place).isEmpty() && place.getWidth() > 200);
        if (visible.isEmpty()) {
            stage.setMaximized(true);
        }
        var place = visible.orElseGet(() -> Screen.getPrimary().getVisualBounds());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
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

    private static String text(Rectangle2D place) {
        return "%d %d %d %d".formatted((int) place.getMinX(), (int) place.getMinY(), (int) place.getWidth(), (int)
                place.getHeight());
    }
}
