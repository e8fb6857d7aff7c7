package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.WindowJourney;

@DisplayName("What scrolls")
class ScrollJourney extends WindowJourney {
    @Test
    @DisplayName("keeps no picture of itself, which would stay in memory")
    void keepsNoPicture() {
        for (var screen : new String[] {"home", "criteria", "evidence", "exchange"}) {
            go(screen);
            assertThat(window().scene().getRoot().lookupAll(".scroll-pane > .viewport"))
                    .as(screen)
                    .isNotEmpty()
                    .noneMatch(Node::isCache);
        }
    }
}
