package vn.sontm.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
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
}
