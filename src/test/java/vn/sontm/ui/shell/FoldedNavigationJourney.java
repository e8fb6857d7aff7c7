package vn.sontm.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Appearance;
import vn.sontm.workspace.Workspace;

@DisplayName("The navigation with large letters")
class FoldedNavigationJourney extends WindowJourney {
    private static final double AROUND = 20; // what an entry may leave above and beneath its words

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("gives every entry the lines of its words, and no more")
    void fits() {
        robot.interact(() -> window.dress(new Appearance(false, 150)));
        settle();
        assertThat(window.scene().getRoot().lookupAll(".entry")).isNotEmpty().allSatisfy(node -> {
            var entry = (Button) node;
            var words = (Region) entry.getGraphic();
            assertThat(entry.getHeight()).as(entry.getId()).isBetween(words.getHeight(), words.getHeight() + AROUND);
        });
    }

    @Test
    @DisplayName("leaves a scroll bar room beside the entries")
    void makesRoom() {
        robot.interact(() -> {
            stage.setMaximized(false);
            stage.setHeight(480); // too low for the words alone
            window.dress(new Appearance(false, 150));
        });
        settle();
        var scroll = (ScrollPane) window.scene().getRoot().lookup(".navigation-scroll");
        waitUntil(
                "it scrolls",
                () -> scroll.getViewportBounds().getHeight()
                        < scroll.getContent().getBoundsInParent().getHeight());
        assertThat(((Region) scroll.getContent()).getWidth())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
    }

    @Test
    @DisplayName("heads of a table that has too little room are read in two lines")
    void wrapsHeads() {
        robot.interact(() -> {
            stage.setMaximized(false);
            stage.setWidth(1366);
            window.dress(new Appearance(false, 150));
        });
        go("appraisal");
        waitUntil(
                "heads are made", () -> heads().anyMatch(head -> head.getText().equals("Xã tự đánh giá")));
        settle();
        assertThat(heads())
                .allSatisfy(head -> assertThat(head.prefHeight(head.getWidth()))
                        .as(head.getText())
                        .isLessThanOrEqualTo(head.getHeight() + 1));
    }

    private Stream<Label> heads() {
        return window.scene().getRoot().lookupAll("#appraisal-cases .column-header .label").stream()
                .map(Label.class::cast)
                .filter(label -> !label.getText().isEmpty());
    }
}
