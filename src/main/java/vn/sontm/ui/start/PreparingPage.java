package vn.sontm.ui.start;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.SlowOpening.Step;

/** Before the window, where opening takes long: what is being done, that nothing is lost, that one may wait. */
public final class PreparingPage {
    private final Label title = Parts.wrapped("", "section-title");
    private final Label what = Parts.wrapped("");
    private final ProgressBar bar = new ProgressBar();
    private final Label share = Parts.label("", "muted");
    private final VBox view;

    /** @param leave closes the program */
    public PreparingPage(Step first, Runnable leave) {
        title.setId("preparing-title");
        share.setId("preparing-share");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("preparing-bar");
        bar.setFocusTraversable(true); // the keyboard begins here: a key pressed too early closes nothing
        bar.accessibleTextProperty().bind(title.textProperty());
        var later = Parts.button(Messages.text("start.preparing.leave"), leave);
        later.setId("preparing-leave");
        var card = Parts.card(
                title,
                what,
                bar,
                share,
                Parts.wrapped(Messages.text("start.preparing.wait")),
                Parts.wrapped(Messages.text("start.preparing.safe"), "muted"),
                later);
        card.getStyleClass().add("start-form");
        view = new VBox(16, Parts.label(Messages.text("window.title"), "start-title"), card);
        view.getStyleClass().add("start-page");
        view.setAlignment(Pos.TOP_CENTER);
        show(first);
    }

    public Node view() {
        return view;
    }

    public void show(Step step) {
        var key = "start.preparing." + step.work().name().toLowerCase(Locale.ROOT);
        title.setText(Messages.text(key));
        what.setText(Messages.text(key + ".what"));
        var known = step.all() > 0;
        bar.setProgress(known ? (double) step.done() / step.all() : ProgressBar.INDETERMINATE_PROGRESS);
        share.setText(known ? Messages.text("start.preparing.share", 100 * step.done() / step.all()) : "");
    }
}
