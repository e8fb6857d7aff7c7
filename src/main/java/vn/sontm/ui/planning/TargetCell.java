package vn.sontm.ui.planning;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.ui.common.Parts;

/** The letters of what is asked, on the tint of how the year began. */
final class TargetCell<R> extends TableCell<R, TargetRow.Cell> {
    TargetCell() {
        getStyleClass().addAll("matrix-cell", "target-cell");
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(TargetRow.Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        for (var start : StartState.values()) {
            getStyleClass().remove("start-" + start.code());
        }
        for (var target : Target.values()) {
            getStyleClass().remove(target.code());
        }
        setText("");
        setAccessibleText(null);
        setTooltip(null);
        if (!empty && cell != null) {
            getStyleClass().add("start-" + cell.start().code());
            cell.target().ifPresent(target -> {
                getStyleClass().add(target.code());
                setText(letters(target));
            });
            setAccessibleText(cell.sentence());
            setTooltip(Parts.tip(cell.sentence()));
        }
    }

    static String letters(Target target) {
        return Messages.text("draft.target.letters." + target.code());
    }
}
