package vn.sontm.ui.matrix;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Workspace;

/** An office that looks at Bảng tổng hợp. */
abstract class OverviewJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @SuppressWarnings("unchecked")
    final TableView<MatrixLine> table() {
        return (TableView<MatrixLine>) find("matrix");
    }

    @SuppressWarnings("unchecked")
    final void comparesWith(Period period) {
        var choice = robot.lookup(".combo-box")
                .<ComboBox<?>>match(box -> box.getItems().contains(Optional.of(period)))
                .query();
        robot.interact(() -> ((ComboBox<Optional<Period>>) choice).setValue(Optional.of(period)));
        settle();
    }
}
