package vn.sontm.ui.appraisal;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.DrawnCell;
import vn.sontm.ui.common.Parts;

/** Number, name and how many wait. */
final class CriterionCell extends DrawnCell<AppraisalFacts.Criterion> {
    CriterionCell() {
        super(CriterionCell::line);
    }

    @Override
    protected void updateItem(AppraisalFacts.Criterion criterion, boolean empty) {
        super.updateItem(criterion, empty);
        setAccessibleText(
                empty || criterion == null
                        ? ""
                        : Messages.text("appraisal.criterion.waiting", criterion.name(), criterion.waiting()));
    }

    private static Region line(AppraisalFacts.Criterion criterion) {
        var waiting = criterion.waiting();
        return line(
                Messages.text("appraisal.criterion", Integer.toString(criterion.number()), criterion.name()),
                waiting > 0 ? new Label[] {Parts.label(Long.toString(waiting), "badge")} : new Label[0]);
    }
}
