package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

@DisplayName("A long Bảng tổng hợp")
class LongTableJourney extends WindowJourney {
    private static final int MORE = 40;

    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.officeWithFigures(folder);
        office.append(IntStream.range(0, MORE)
                .mapToObj(number -> unit("xa-" + number, "Xã số %02d".formatted(number), "xã", "commune", "cao-loc"))
                .toList());
        return office;
    }

    @Test
    @DisplayName("shows each unit's own figures beside its name, wherever a link has led")
    void keepsRowsTogether() {
        for (var unit : List.of("tan-lien", "xa-20", "xa-39", "hai-yen", "xa-0", "tan-lien")) {
            robot.interact(() -> window.go("matrix", unit + "|" + SampleUnits.SET + "/1"));
            settle();
            inStep(unit);
        }
        go("today");
        robot.interact(() -> window.go("matrix", "xa-30|" + SampleUnits.SET + "/1"));
        settle();
        inStep("opened again");
    }

    /** Every row that is seen lies as high in all three tables, but for a pixel of the borders. */
    private void inStep(String when) {
        var bodies = window.scene().getRoot().lookupAll(".frozen-body").stream()
                .map(LongTableJourney::rows)
                .toList();
        assertThat(bodies).hasSize(3);
        var middle = bodies.get(1);
        assertThat(middle).as(when).hasSizeGreaterThan(5);
        for (var side : List.of(bodies.getFirst(), bodies.getLast())) {
            middle.forEach((row, height) -> assertThat(side.getOrDefault(row, height))
                    .as(when + ", row " + row)
                    .isCloseTo(height, within(2.0)));
            assertThat(side.keySet()).as(when).containsAnyElementsOf(middle.keySet());
        }
    }

    /** How high each row lies that is seen. */
    private static Map<Integer, Double> rows(Node body) {
        return body.lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty())
                .collect(Collectors.toMap(
                        TableRow::getIndex,
                        row -> row.getBoundsInParent().getMinY(),
                        (one, same) -> one,
                        TreeMap::new));
    }
}
