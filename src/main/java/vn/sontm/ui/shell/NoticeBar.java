package vn.sontm.ui.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ui.common.Notices;
import vn.sontm.ui.common.Parts;

/** Sentences under the header. At most three at a time: an older one makes room. */
final class NoticeBar implements Notices {
    private static final int MOST = 3;
    private static final Duration GLANCE = Duration.seconds(6);
    private static final Duration DECISION = Duration.seconds(20);

    private final VBox view = new VBox();

    Node view() {
        return view;
    }

    @Override
    public void refused(Refusal refusal) {
        var sentence = refusal.sentence();
        var details = String.join("\n", refusal.details());
        var strip = strip(Feather.ALERT_TRIANGLE, details.isEmpty() ? sentence : sentence + "\n" + details, List.of());
        strip.getStyleClass().add("refusal");
        add(strip);
    }

    @Override
    public void warn(String sentence) {
        add(strip(Feather.ALERT_CIRCLE, sentence, List.of()));
    }

    @Override
    public void say(String sentence) {
        goes(add(strip(Feather.CHECK, sentence, List.of())), GLANCE);
    }

    @Override
    public void offer(String sentence, String verb, Runnable act) {
        var button = Parts.button(verb, act);
        button.getStyleClass().add("small");
        var strip = add(strip(Feather.CORNER_UP_LEFT, sentence, List.of(button)));
        button.setOnAction(event -> {
            remove(strip);
            act.run();
        });
        goes(strip, DECISION);
    }

    private HBox strip(Ikon icon, String sentence, List<Button> acts) {
        var strip = new HBox(Parts.icon(icon), Parts.wrapped(sentence), Parts.filler());
        strip.getStyleClass().add("notice");
        strip.getChildren().addAll(acts);
        var close = Parts.button("", () -> remove(strip));
        close.setGraphic(Parts.icon(Feather.X));
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(Messages.text("notice.close"));
        strip.getChildren().add(close);
        return strip;
    }

    private HBox add(HBox strip) {
        view.getChildren().add(strip);
        if (view.getChildren().size() > MOST) {
            view.getChildren().removeFirst();
        }
        return strip;
    }

    private void remove(HBox strip) {
        view.getChildren().remove(strip);
    }

    private void goes(HBox strip, Duration after) {
        var pause = new PauseTransition(after);
        pause.setOnFinished(event -> remove(strip));
        pause.play();
    }
}
