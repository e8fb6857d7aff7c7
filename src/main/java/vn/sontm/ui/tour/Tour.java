package vn.sontm.ui.tour;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Role;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Navigator;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.ScreenTitles;

/**
 * Leads through the screens. The keyboard stays in the screen, so that what a step speaks of can be tried; Alt with an arrow
 * goes on and back, Escape ends.
 */
public final class Tour {
    private static final double WIDTH = 330;
    private static final double GAP = 4;
    private static final double ARROW = 12;

    private final Node content;
    private final Navigator navigator;
    private final Appearance appearance;
    private final ScreenTitles titles;
    private final Runnable ended;
    private final List<Step> steps;
    private final Anchor anchor;
    private final PopOver sheet = new PopOver();
    private final EventHandler<KeyEvent> turning = this::turn;
    private final EventHandler<KeyEvent> leaving = this::leave;
    private Subscription watching = Subscription.EMPTY;
    private int place;

    /**
     * @param content in which the screens are shown
     * @param titles of the screens that it leads through
     * @param ended the person has had enough, or is through
     */
    public Tour(
            Node content, Navigator navigator, Appearance appearance, Role role, ScreenTitles titles, Runnable ended) {
        this.content = content;
        this.navigator = navigator;
        this.appearance = appearance;
        this.titles = titles;
        this.ended = ended;
        this.steps = Step.of(role);
        this.anchor = new Anchor(content);
        sheet.setAnimated(false);
        sheet.setDetachable(false);
        sheet.setAutoHide(false);
        sheet.setAutoFix(false);
        sheet.setHideOnEscape(false);
    }

    /** Whether there is one for this role. */
    public static boolean isFor(Role role) {
        return !Step.of(role).isEmpty();
    }

    public void begin() {
        scene().addEventFilter(KeyEvent.KEY_PRESSED, turning);
        scene().addEventHandler(KeyEvent.KEY_PRESSED, leaving);
        go(0);
    }

    /** Ends at once, such as before another begins. */
    public void end() {
        watching.unsubscribe();
        anchor.stop();
        scene().removeEventFilter(KeyEvent.KEY_PRESSED, turning);
        scene().removeEventHandler(KeyEvent.KEY_PRESSED, leaving);
        sheet.hide();
    }

    private void go(int to) {
        place = to;
        var step = steps.get(to);
        watching.unsubscribe();
        sheet.hide();
        navigator.go(step.screen(), step.item());
        anchor.await(step.part(), this::show, this::showAlone);
    }

    private void show(Node part) {
        sheet.hide();
        sheet.setArrowSize(ARROW);
        if (part instanceof TextField field) {
            field.requestFocus();
        }
        sheet.setContentNode(words(steps.get(place)));
        sheet.setArrowLocation(steps.get(place).arrow());
        var bounds = part.localToScreen(part.getLayoutBounds());
        // the page lends its letters to the sheet, not the part, whose own may be large
        sheet.show(content, bounds.getCenterX(), isAbove() ? bounds.getMinY() - GAP : bounds.getMaxY() + GAP);
        var height = sheet.heightProperty().subscribe(now -> lift(part));
        var gone = part.sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                lost();
            }
        });
        watching = height.and(gone);
    }

    /** The part is not there: the step says what it would have shown, and how to go on. */
    private void showAlone() {
        var words = words(steps.get(place));
        words.getChildren().add(2, Parts.wrapped(Messages.text("tour.missing"), "muted"));
        sheet.setContentNode(words);
        sheet.setArrowSize(0);
        sheet.setArrowLocation(ArrowLocation.TOP_CENTER);
        var bounds = content.localToScreen(content.getLayoutBounds());
        sheet.show(content, bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() / 4);
    }

    /** A sheet above its part stays above it, however high it becomes. */
    private void lift(Node part) {
        if (isAbove()) {
            var top = part.localToScreen(part.getLayoutBounds()).getMinY();
            sheet.setAnchorY(sheet.getAnchorY() + top - GAP - sheet.getHeight() - sheet.getY());
        }
    }

    private boolean isAbove() {
        return steps.get(place).arrow().name().startsWith("BOTTOM");
    }

    /** The screen has drawn itself anew, or the person went elsewhere. */
    private void lost() {
        watching.unsubscribe();
        sheet.hide();
        anchor.await(steps.get(place).part(), this::show, this::showAlone);
    }

    private VBox words(Step step) {
        var last = place == steps.size() - 1;
        var back = act("tour.back", () -> go(place - 1));
        back.setDisable(place == 0);
        var next = act(last ? "tour.finish" : "tour.next", last ? this::finish : () -> go(place + 1));
        next.getStyleClass().add("accent");
        next.setId("tour-next");
        var acts = new HBox(
                8,
                Parts.label(Messages.text("tour.place", place + 1, steps.size()), "caption"),
                Parts.filler(),
                act("tour.end", this::finish),
                back,
                next);
        var words = new VBox(
                8,
                Parts.label(step.title(titles), "section-title"),
                Parts.wrapped(step.text()),
                acts,
                Parts.wrapped(Messages.text("tour.keys"), "caption"));
        words.getStyleClass().add("tour-sheet");
        words.setId("tour-" + step.id());
        words.setMinWidth(appearance.px(WIDTH));
        words.setPrefWidth(appearance.px(WIDTH));
        words.setMaxWidth(appearance.px(WIDTH));
        return words;
    }

    /** The keyboard stays where it is: keys that the sheet took would be missing in the field. */
    private static Button act(String key, Runnable act) {
        var button = Parts.button(Messages.text(key), act);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        return button;
    }

    private void turn(KeyEvent event) {
        var step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (event.isAltDown() && step != 0) {
            event.consume();
            if (place + step >= steps.size()) {
                finish();
            } else if (place + step >= 0) {
                go(place + step);
            }
        }
    }

    /** Only where no field wanted the key for itself. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finish();
        }
    }

    private void finish() {
        end();
        ended.run();
    }

    private Scene scene() {
        return content.getScene();
    }
}
