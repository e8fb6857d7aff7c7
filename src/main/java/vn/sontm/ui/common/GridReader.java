package vn.sontm.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/**
 * Reads tables that stand side by side over the same rows, each cell as it is drawn.
 *
 * @param bodies the first names the selected rows
 * @param feet rows of sums beneath, one table for each body; none where there are no sums
 */
record GridReader(List<TableView<?>> bodies, List<TableView<?>> feet) implements Grid.Source {
    private static final double CHARACTER = 0.55; // of the height of a line, about

    static Optional<Grid.Source> of(Node part) {
        return Grid.at(part)
                .or(() -> part instanceof TableView<?> table
                        ? Optional.of(new GridReader(List.of(table), List.of()))
                        : Optional.empty());
    }

    @Override
    public Grid all() {
        var rows = new ArrayList<List<String>>();
        IntStream.range(0, bodies.getFirst().getItems().size())
                .mapToObj(row -> row(bodies, row))
                .forEach(rows::add);
        if (!feet.isEmpty()) {
            IntStream.range(0, feet.getFirst().getItems().size())
                    .mapToObj(row -> row(feet, row))
                    .forEach(rows::add);
        }
        return new Grid(heads(), rows);
    }

    @Override
    public Grid selected() {
        var rows = bodies.stream()
                .filter(table -> table.getSelectionModel() != null)
                .flatMap(table -> table.getSelectionModel().getSelectedIndices().stream())
                .distinct()
                .sorted()
                .toList();
        return new Grid(heads(), rows.stream().map(row -> row(bodies, row)).toList());
    }

    private List<Grid.Head> heads() {
        return bodies.stream()
                .flatMap(table -> table.getVisibleLeafColumns().stream())
                .map(GridReader::head)
                .toList();
    }

    private static Grid.Head head(TableColumn<?, ?> column) {
        var title = column.getText().isEmpty() ? words(column.getGraphic()) : column.getText();
        var line = Math.max(1, column.getTableView().getFixedCellSize());
        var width = column.getWidth() / (line > 1 ? line / 2 : 13) / CHARACTER;
        return new Grid.Head(title, column.getStyleClass().contains("figure"), (int) Math.clamp(width, 6, 60));
    }

    private static List<String> row(List<TableView<?>> tables, int row) {
        return tables.stream()
                .flatMap(table -> table.getVisibleLeafColumns().stream().map(column -> cell(column, row)))
                .toList();
    }

    private static <R, V> String cell(TableColumn<R, V> column, int row) {
        var value = column.getCellData(row);
        return value instanceof String text ? text : drawn(column, row);
    }

    /** What a person would read in the cell. */
    private static <R, V> String drawn(TableColumn<R, V> column, int row) {
        var cell = column.getCellFactory().call(column);
        cell.updateTableView(column.getTableView());
        cell.updateTableColumn(column);
        cell.updateIndex(row);
        return Stream.of(Optional.ofNullable(cell.getText()).orElse(""), words(cell.getGraphic()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** All that stands in a part of a screen, from left to right. */
    private static String words(Node part) {
        return Optional.ofNullable(part).map(GridReader::text).orElse("");
    }

    private static String text(Node part) {
        return switch (part) {
            case Labeled label ->
                Optional.ofNullable(label.getText())
                        .filter(text -> !text.isBlank())
                        .orElseGet(() -> words(label.getGraphic()));
            case TextInputControl field -> field.getText();
            case ComboBox<?> box -> chosen(box);
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(GridReader::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" "));
            case Node other -> "";
        };
    }

    private static <T> String chosen(ComboBox<T> box) {
        return Optional.ofNullable(box.getValue())
                .map(value -> box.getConverter().toString(value))
                .orElse("");
    }
}
