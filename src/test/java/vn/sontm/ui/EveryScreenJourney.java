package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleDepartment;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.ScreenFactory;
import vn.sontm.workspace.Workspace;

@ParameterizedClass
@EnumSource
@DisplayName("Every screen, and what is behind its tabs")
class EveryScreenJourney extends WindowJourney {
    /** Whose window it is. */
    enum Whose {
        COMMUNE,
        OFFICE,
        DEPARTMENT
    }

    @Parameter
    Whose whose;

    @Override
    protected Workspace prepare(Path folder) {
        return switch (whose) {
            case COMMUNE -> SampleUnits.commune(folder);
            case OFFICE -> SampleUnits.officeWithFigures(folder);
            case DEPARTMENT -> department(folder);
        };
    }

    private static Workspace department(Path folder) {
        SampleUnits.communeOfShippedPlan(folder).close();
        var pc = Offices.environment("phòng");
        SampleDepartment.make(folder.resolve("van-phong"), folder.resolve("phong"), folder.resolve("usb"), pc);
        return Workspace.open(folder.resolve("phong"), pc);
    }

    @Test
    @DisplayName("is opened by keys, takes the keyboard, and reads nothing on the window's thread")
    void opens() {
        for (var screen : window.screens()) {
            open(screen.id());
            assertThat(shows(screen.title())).as(screen.id()).isTrue();
            assertThat(above(window.scene().getFocusOwner()))
                    .as("where the keyboard is in " + screen.id())
                    .contains(find("content"));
            tabs().forEach(this::turn);
        }
        assertThat(window.screens()).extracting(ScreenFactory::id).doesNotHaveDuplicates();
    }

    private static List<Node> above(Node node) {
        return Stream.<Node>iterate(node, next -> next != null, Node::getParent).toList();
    }

    private List<TabPane> tabs() {
        return find("content").lookupAll(".tab-pane").stream()
                .map(TabPane.class::cast)
                .toList();
    }

    private void turn(TabPane tabs) {
        robot.interact(tabs::requestFocus);
        for (var count = 1; count < tabs.getTabs().size(); count++) {
            press(KeyCode.RIGHT);
        }
        assertThat(tabs.getSelectionModel().getSelectedIndex())
                .isEqualTo(tabs.getTabs().size() - 1);
    }
}
