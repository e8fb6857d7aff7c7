package vn.sontm.ui.common;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/**
 * Parts a table's room among its columns when there is less of it than they want, as with large letters: short heads are seen
 * in full, columns of words keep half of what they want as long as that is possible, and rows have two lines.
 */
final class TableRoom {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double TIGHTNESS = 1.2; // from here on one line is too little
    private static final double SHORT_HEAD = 9; // times the height of its letters
    private static final String LEAST = "least";

    private final TableView<?> table;

    private TableRoom(TableView<?> table) {
        this.table = table;
    }

    static void watch(TableView<?> table) {
        var room = new TableRoom(table);
        table.widthProperty().subscribe(width -> Platform.runLater(room::part)); // heads are not dressed before
    }

    /** What the columns would like. */
    static double wanted(TableView<?> table) {
        return table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
    }

    private void part() {
        var width = table.getWidth();
        table.pseudoClassStateChanged(TIGHT, wanted(table) > TIGHTNESS * width);
        var heads = heads();
        ToDoubleFunction<TableColumn<?, ?>> own = TableRoom::least;
        ToDoubleFunction<TableColumn<?, ?>> named = column -> Math.max(least(column), heads.getOrDefault(column, 0.0));
        ToDoubleFunction<TableColumn<?, ?>> half =
                column -> Math.max(named.applyAsDouble(column), Math.min(column.getPrefWidth() / 2, width / 3));
        var chosen = Stream.of(half, named)
                .filter(way ->
                        table.getVisibleLeafColumns().stream().mapToDouble(way).sum() < width)
                .findFirst()
                .orElse(own);
        table.getVisibleLeafColumns().forEach(column -> column.setMinWidth(chosen.applyAsDouble(column)));
        balance(table);
    }

    /** A column that has grown to its least width takes the room from the others, not from beyond the table's edge. */
    private static <R> void balance(TableView<R> table) {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    /** The least width that the column was made with. */
    private static double least(TableColumn<?, ?> column) {
        return (double) column.getProperties().computeIfAbsent(LEAST, key -> column.getMinWidth());
    }

    private Map<TableColumnBase<?, ?>, Double> heads() {
        return table.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(head -> head.getTableColumn() != null)
                .collect(Collectors.toMap(TableColumnHeader::getTableColumn, TableRoom::width, Math::max));
    }

    /** Of a short head; a long one may be cut. */
    private static double width(TableColumnHeader head) {
        return head.lookup(".label") instanceof Label label
                        && label.prefWidth(-1) < SHORT_HEAD * label.getFont().getSize()
                ? Math.ceil(label.prefWidth(-1)) + head.snappedLeftInset() + head.snappedRightInset() + 1
                : 0;
    }
}
