package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import vn.sontm.ui.common.Tips;

/** The letters of what the plan says, on a tint. */
final class GridCell<R> extends TableCell<R, GridRow.Cell> {
    private final List<String> styled = new ArrayList<>();

    GridCell() {
        getStyleClass().addAll("matrix-cell", "target-cell");
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(GridRow.Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        getStyleClass().removeAll(styled);
        styled.clear();
        setText("");
        setAccessibleText(null);
        Tips.set(this, empty || cell == null ? "" : cell.sentence());
        if (!empty && cell != null) {
            styled.addAll(cell.styles());
            getStyleClass().addAll(styled);
            setText(cell.letters());
            setAccessibleText(cell.sentence());
        }
    }
}
