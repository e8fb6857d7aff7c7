package vn.sontm.ui.tour;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Waits for a part of a screen: screens are filled by what is read meanwhile. */
final class Anchor {
    private static final Duration LOOK = Duration.millis(50);
    private static final int LOOKS = 100;
    private static final Duration LATE_LOOK = Duration.millis(500);

    private final Node content;
    private final Timeline looking = new Timeline();

    Anchor(Node content) {
        this.content = content;
    }

    /**
     * Waits until the part is seen.
     *
     * @param missing runs once, after a few seconds in vain; the part may come yet
     */
    void await(String part, Consumer<Node> found, Runnable missing) {
        look(part, LOOK, found);
        looking.setCycleCount(LOOKS);
        looking.setOnFinished(event -> {
            missing.run();
            look(part, LATE_LOOK, found);
            looking.setCycleCount(Animation.INDEFINITE);
            looking.setOnFinished(never -> {});
            looking.playFromStart();
        });
        looking.playFromStart();
    }

    void stop() {
        looking.stop();
    }

    private void look(String part, Duration every, Consumer<Node> found) {
        looking.stop();
        looking.getKeyFrames()
                .setAll(new KeyFrame(
                        every,
                        event -> seen(part).ifPresent(node -> {
                            looking.stop();
                            found.accept(node);
                        })));
    }

    private Optional<Node> seen(String part) {
        return content.lookupAll(part).stream().filter(Anchor::isSeen).findFirst();
    }

    private static boolean isSeen(Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
    }
}
