package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Workspace;

@DisplayName("Order and filters of Bảng tổng hợp")
class OrderJourney extends OverviewJourney {
    /** Hải Yến meets one criterion more than Tân Liên, by the office's word alone. */
    @Override
    protected Workspace prepare(Path folder) {
        var office = super.prepare(folder);
        new Conclusions(office)
                .conclude(
                        List.of("hai-yen"),
                        SampleUnits.SET + "/2",
                        Period.parse("2024-06"),
                        Verdict.MET,
                        "đã xem hồ sơ");
        return office;
    }

    @Test
    @DisplayName("the most met first, the most missing first, and by name again; each line keeps its number")
    void orders() {
        go("matrix");
        assertThat(names()).containsExactly("Cao Lâu", "Hải Yến", "Tân Liên");
        choose(MatrixOrder.MET);
        assertThat(table().getItems())
                .isSortedAccordingTo(MatrixOrder.MET.comparator())
                .first()
                .satisfies(line -> assertThat(line.met())
                        .isEqualTo(table().getItems().stream()
                                .mapToLong(MatrixLine::met)
                                .max()
                                .orElseThrow()));
        choose(MatrixOrder.MISSING);
        assertThat(table().getItems()).isSortedAccordingTo(MatrixOrder.MISSING.comparator());
        assertThat(names().getFirst()).as("it alone has targets").isEqualTo("Cao Lâu");
        choose(MatrixOrder.NAME);
        assertThat(names()).containsExactly("Cao Lâu", "Hải Yến", "Tân Liên");
    }

    @Test
    @DisplayName("only units with a target to attain, without figures, or concluded otherwise than they say themselves")
    void filters() {
        go("matrix");
        choose(MatrixFilter.ATTAIN);
        assertThat(names()).containsExactly("Cao Lâu");
        choose(MatrixFilter.CONFLICTING);
        assertThat(names()).isEmpty();
        choose(MatrixFilter.NO_DATA);
        assertThat(names()).contains("Hải Yến", "Tân Liên");
        choose(MatrixFilter.ALL);
        assertThat(names()).hasSize(3);
    }

    private List<String> names() {
        return table().getItems().stream().map(MatrixLine::name).toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(Object item) {
        var choice = robot.lookup(".combo-box")
                .<ComboBox<?>>match(box -> box.getItems().contains(item))
                .query();
        robot.interact(() -> ((ComboBox<Object>) choice).setValue(item));
        settle();
    }
}
