package vn.sontm.ui.appraisal;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** Number, name and how many wait. */
final class CriterionCell extends ListCell<AppraisalFacts.Criterion> {
    private static final double SCROLL_BAR = 24;

    CriterionCell(ListView<AppraisalFacts.Criterion> list) {
        prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(AppraisalFacts.Criterion criterion, boolean empty) {
        super.updateItem(criterion, empty);
        setGraphic(null);
        if (!empty && criterion != null) {
            show(criterion, criterion.waiting());
        }
    }

    private void show(AppraisalFacts.Criterion criterion, long waiting) {
        var name = Messages.text("appraisal.criterion", Integer.toString(criterion.number()), criterion.name());
        var words = Parts.label(name);
        words.setTooltip(Parts.tip(name));
        var line = new HBox(8, words, Parts.filler());
        if (waiting > 0) {
            var badge = Parts.label(Long.toString(waiting), "badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(badge);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(Messages.text("appraisal.criterion.waiting", criterion.name(), waiting));
    }
}
