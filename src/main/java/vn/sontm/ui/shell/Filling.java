package vn.sontm.ui.shell;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.ui.common.Session;

/**
 * Waits until the screen that is seen has been filled: all is read, and the rows that show it are made.
 *
 * @param seen the screen at that time
 */
record Filling(Session session, Scene scene, Supplier<ScreenFactory> seen) {
    /** Does nothing where another screen has been opened meanwhile. */
    void then(Runnable act) {
        var asked = seen.get();
        session.whenRead(() -> afterLayout(() -> {
            if (asked == seen.get()) {
                act.run();
            }
        }));
    }

    /** When everything is on its way to the screen. */
    void whileDrawing(Runnable act) {
        afterLayout(() -> Platform.runLater(act));
    }

    /** When everything is on the screen: the next pulse begins once all has been drawn. */
    void afterDrawing(Runnable act) {
        afterLayout(() -> Platform.runLater(() -> whileDrawing(act)));
    }

    /** In the next pulse, when everything has its place, before it is drawn. */
    void afterLayout(Runnable act) {
        var once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                act.run();
            }
        };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }
}
