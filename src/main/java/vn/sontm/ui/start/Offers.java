package vn.sontm.ui.start;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sontm.base.Messages;
import vn.sontm.exchange.InvitationFile;
import vn.sontm.ui.common.Parts;

/** The invitations on the sticks that are plugged in, a button each; looked for as long as the form is shown. */
final class Offers {
    /** Takes an invitation; it was found or, where {@code chosen}, a person wants it. */
    interface Taking {
        void take(InvitationFile invitation, boolean chosen);
    }

    private static final Duration PAUSE = Duration.seconds(3);

    private final Supplier<List<InvitationFile>> look;
    private final Taking taking;
    private final VBox view = new VBox(4);
    private final Timeline watch = new Timeline(new KeyFrame(PAUSE, event -> look()));
    private List<InvitationFile> known = List.of();
    private boolean looking;

    Offers(Supplier<List<InvitationFile>> look, Taking taking) {
        this.look = look;
        this.taking = taking;
        watch.setCycleCount(Animation.INDEFINITE);
        view.getChildren().setAll(Parts.label(Messages.text("start.join.none"), "muted"));
        view.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                watch.stop();
            } else {
                look();
                watch.play();
            }
        });
    }

    Node view() {
        return view;
    }

    private void look() {
        if (!looking) {
            looking = true;
            Thread.ofPlatform().name("so-ntm-looking").daemon().start(() -> {
                var found = look.get();
                Platform.runLater(() -> show(found));
            });
        }
    }

    private void show(List<InvitationFile> found) {
        looking = false;
        if (!found.equals(known)) {
            known = found;
            view.getChildren().setAll(found.stream().map(this::button).toList());
            found.stream().findFirst().ifPresent(first -> taking.take(first, false));
        }
    }

    private Node button(InvitationFile invitation) {
        return Parts.button(
                Messages.text("start.join.offer", invitation.unitName(), invitation.officeName()),
                () -> taking.take(invitation, true));
    }
}
