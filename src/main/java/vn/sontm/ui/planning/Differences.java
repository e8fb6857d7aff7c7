package vn.sontm.ui.planning;

import java.util.List;
import javafx.scene.control.TableView;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.ui.common.Tables;

/** Differences between versions as a list of sentences. */
final class Differences {
    private static final double WIDTH = 620;

    private Differences() {}

    static TableView<PlanDifference> table() {
        var table = Tables.<PlanDifference>of(Messages.text("draft.changes.none"));
        table.getColumns()
                .setAll(List.of(Tables.sentences(Messages.text("draft.changes"), WIDTH, PlanDifference::sentence)));
        return table;
    }
}
