package vn.sontm.ui.common;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A table and, at its right, the pane of what is chosen there, which scrolls by itself. The pane gives way as far as the columns
 * need its room.
 */
public final class Beside {
    private static final double GAP = 12;
    private static final double MOST = 330;
    private static final double LEAST = 240;
    private static final double BAR = 20;

    private Beside() {}

    /** @param pane no narrower than its own least width, where it has one */
    public static HBox of(Appearance appearance, TableView<?> table, Region pane) {
        var side = pane instanceof ScrollPane ? pane : Parts.scrolling(pane);
        var both = new HBox(GAP, table, side);
        HBox.setHgrow(table, Priority.ALWAYS);
        var least = Math.max(pane.getMinWidth(), appearance.px(LEAST));
        var most = Math.max(least, appearance.px(MOST));
        both.widthProperty().subscribe(width -> {
            var left = width.doubleValue() - GAP - BAR - TableRoom.wanted(table);
            var given = Math.clamp(left, least, most);
            side.setMinWidth(given);
            side.setMaxWidth(given);
        });
        return both;
    }
}
