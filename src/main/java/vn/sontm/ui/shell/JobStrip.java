package vn.sontm.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Jobs.Cancelled;
import vn.sontm.ui.common.Jobs.Progress;
import vn.sontm.ui.common.Parts;

/** How far one job has come; it appears after 300 ms, its cancel button after a second. */
final class JobStrip implements Progress {
    private final VBox place;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final Label what = Parts.label("", "muted");
    private final Button cancel = Parts.button(Messages.text("job.cancel"), () -> cancelled.set(true));
    private final HBox strip;
    private final PauseTransition appear = new PauseTransition(Duration.millis(300));
    private final PauseTransition offer = new PauseTransition(Duration.seconds(1));

    JobStrip(String title, VBox place) {
        this.place = place;
        this.strip = new HBox(Parts.label(title, "medium"), bar, what, Parts.filler(), cancel);
        strip.getStyleClass().add("job");
        cancel.getStyleClass().add("small");
        cancel.setId("job-cancel");
        cancel.setVisible(false);
        appear.setOnFinished(event -> place.getChildren().add(strip));
        offer.setOnFinished(event -> cancel.setVisible(true));
        appear.play();
        offer.play();
    }

    @Override
    public void report(long done, long of, String doing) {
        if (cancelled.get()) {
            throw new Cancelled();
        }
        Platform.runLater(() -> {
            bar.setProgress(of > 0 ? (double) done / of : ProgressBar.INDETERMINATE_PROGRESS);
            what.setText(doing);
        });
    }

    void remove() {
        appear.stop();
        offer.stop();
        place.getChildren().remove(strip);
    }
}
