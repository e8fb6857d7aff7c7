package vn.sontm.ui.tour;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Waits for a part of a screen: screens are filled by what is read meanwhile. */
final class Anchor {
    private static final Duration LOOK = Duration.millis(50);
    private static final int LOOKS = 100;

    private final Node content;
    private final Timeline looking = new Timeline();

    Anchor(Node content) {
        this.content = content;
    }

    /** Gives up without a word after a few seconds. */
    void await(String part, Consumer<Node> found) {
        looking.stop();
        looking.getKeyFrames()
                .setAll(new KeyFrame(
                        LOOK,
                        event -> seen(part).ifPresent(node -> {
                            looking.stop();
                            found.accept(node);
                        })));
        looking.setCycleCount(LOOKS);
        looking.playFromStart();
    }

    void stop() {
        looking.stop();
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
