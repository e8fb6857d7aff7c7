package vn.sontm.ui.shell;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import vn.sontm.ui.common.Appearance;

/**
 * Fits the frame to the window. A narrow one folds the navigation; a low one, as on a small screen that Windows enlarges,
 * leaves the page what heads and gaps take elsewhere ({@code .root:low} in window.css).
 */
final class WindowRoom {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double WIDE = 1200; // at 100 %
    private static final double HIGH = 600;

    private final Scene scene;
    private final Navigation navigation;
    private Appearance appearance;

    WindowRoom(Scene scene, Navigation navigation, Appearance appearance) {
        this.scene = scene;
        this.navigation = navigation;
        this.appearance = appearance;
        Stream.of(scene.widthProperty(), scene.heightProperty()).forEach(side -> side.subscribe(this::part));
        part();
    }

    void dress(Appearance wanted) {
        appearance = wanted;
        part();
    }

    /** Before the window is shown there is nothing to decide. */
    private void part() {
        if (scene.getWidth() > 0 && scene.getHeight() > 0) {
            var low = scene.getHeight() < appearance.px(HIGH);
            scene.getRoot().pseudoClassStateChanged(LOW, low);
            navigation.fold(scene.getWidth() < appearance.px(WIDE), low);
        }
    }
}
