package vn.sontm.ui.common;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A wide table whose first and last columns stay in sight while the middle scrolls, with rows of sums at the foot. It is
 * three tables over the same rows, and three below them for the sums, that scroll together. Only the middle takes the
 * keyboard.
 *
 * @param <R> a row
 * @param <F> a row of sums
 */
public final class FrozenTable<R, F> {
    /** Where a column stands. */
    public enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private final ObservableList<R> rows;
    private final ObservableList<F> sums = FXCollections.observableArrayList();
    private final List<TableView<R>> bodies;
    private final List<TableView<F>> feet;
    private final GridPane view = new GridPane();
    private Consumer<R> row = ignored -> {};
    private BiConsumer<F, TableColumn<R, ?>> sum = (line, column) -> {};

    public FrozenTable(ObservableList<R> rows, double rowHeight) {
        this.rows = rows;
        this.bodies = Stream.of(Side.values()).map(side -> body(rowHeight)).toList();
        this.feet = Stream.of(Side.values()).map(side -> foot(rowHeight)).toList();
        view.getStyleClass().add("frozen-table");
        for (var side : Side.values()) {
            view.add(body(side), side.ordinal(), 0);
            view.add(foot(side), side.ordinal(), 1);
            GridPane.setVgrow(body(side), Priority.ALWAYS);
        }
        GridPane.setHgrow(middle(), Priority.ALWAYS);
        Stream.of(Side.LEFT, Side.RIGHT).forEach(side -> body(side).setRowFactory(made -> frozen()));
        fit(Side.LEFT);
        fit(Side.RIGHT);
        Grid.is(view, new GridReader(List.copyOf(bodies), List.copyOf(feet)));
        middle().setFocusTraversable(true);
        middle().skinProperty().subscribe(skin -> {
            if (skin != null) {
                Platform.runLater(this::tie);
            }
        });
    }

    public Region view() {
        return view;
    }

    public TableView<R> middle() {
        return body(Side.MIDDLE);
    }

    /**
     * What a click opens beside the cells of the middle.
     *
     * @param row its frozen cells were clicked
     * @param sum a sum was clicked, beneath this column
     */
    public void opens(Consumer<R> row, BiConsumer<F, TableColumn<R, ?>> sum) {
        this.row = row;
        this.sum = sum;
    }

    /** Takes the columns of a side away. */
    public void clear(Side side) {
        body(side).getColumns().clear();
        foot(side).getColumns().clear();
        fit(side);
    }

    /** Adds a column and what stands beneath it. */
    public void add(Side side, TableColumn<R, ?> column, Function<F, String> sum) {
        column.setReorderable(false);
        column.setSortable(false);
        column.setResizable(false);
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        body(side).getColumns().add(column);
        var below = new TableColumn<F, String>();
        below.setReorderable(false);
        below.setSortable(false);
        below.setPrefWidth(column.getPrefWidth());
        below.setMinWidth(column.getPrefWidth());
        below.setMaxWidth(column.getPrefWidth());
        below.getStyleClass().addAll(column.getStyleClass());
        below.setCellValueFactory(cell -> new ReadOnlyStringWrapper(sum.apply(cell.getValue())));
        below.setCellFactory(made -> new SumCell(column));
        foot(side).getColumns().add(below);
        fit(side);
    }

    public void sums(List<F> lines) {
        sums.setAll(lines);
        feet.forEach(foot -> {
            var height = lines.size() * foot.getFixedCellSize() + 2;
            foot.setMinHeight(height);
            foot.setMaxHeight(height);
        });
    }

    /** All three tables show this row; each is told, since before they are seen none follows another. */
    public void reveal(int row) {
        bodies.forEach(body -> body.scrollTo(row));
    }

    private TableView<R> body(Side side) {
        return bodies.get(side.ordinal());
    }

    private TableView<F> foot(Side side) {
        return feet.get(side.ordinal());
    }

    /** The frozen sides are as wide as their columns; one without columns is not there. */
    private void fit(Side side) {
        if (side != Side.MIDDLE) {
            var there = !body(side).getColumns().isEmpty();
            var width = body(side).getColumns().stream()
                            .mapToDouble(TableColumn::getPrefWidth)
                            .sum()
                    + 2;
            Stream.of(body(side), foot(side)).forEach(table -> {
                table.setMinWidth(width);
                table.setPrefWidth(width);
                table.setMaxWidth(width);
                table.setVisible(there);
                table.setManaged(there);
            });
        }
    }

    private TableView<R> body(double rowHeight) {
        var table = new TableView<>(rows);
        table.setFixedCellSize(rowHeight);
        table.getStyleClass().addAll("dense", "frozen-body");
        table.setFocusTraversable(false);
        return table;
    }

    private TableRow<R> frozen() {
        var frozen = new TableRow<R>();
        frozen.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !frozen.isEmpty()) {
                row.accept(frozen.getItem());
            }
        });
        return frozen;
    }

    private final class SumCell extends TableCell<F, String> {
        SumCell(TableColumn<R, ?> column) {
            setOnMouseClicked(event -> {
                var line = getTableRow() == null ? null : getTableRow().getItem();
                if (event.getButton() == MouseButton.PRIMARY && line != null) {
                    sum.accept(line, column);
                }
            });
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    private TableView<F> foot(double rowHeight) {
        var table = new TableView<>(sums);
        table.setFixedCellSize(rowHeight);
        table.getStyleClass().addAll("dense", "frozen-foot");
        table.setFocusTraversable(false);
        table.setSelectionModel(null);
        return table;
    }

    /** Vertical positions of the bodies and the horizontal ones of middle and foot follow each other. */
    private void tie() {
        var flow = flow(middle());
        for (var side : List.of(Side.LEFT, Side.RIGHT)) {
            body(side).applyCss();
            body(side).layout();
            flow(body(side)).positionProperty().bindBidirectional(flow.positionProperty());
        }
        foot(Side.MIDDLE).applyCss();
        foot(Side.MIDDLE).layout();
        var bar = horizontal(middle());
        var below = horizontal(foot(Side.MIDDLE));
        below.valueProperty().bindBidirectional(bar.valueProperty());
        bar.visibleProperty().subscribe(visible -> leaveRoomFor(bar));
        bar.heightProperty().subscribe(height -> leaveRoomFor(bar)); // it is seen before it has its height
    }

    private void leaveRoomFor(ScrollBar bar) {
        var inset = bar.isVisible() ? bar.getHeight() : 0;
        for (var side : List.of(Side.LEFT, Side.RIGHT)) {
            GridPane.setMargin(body(side), new Insets(0, 0, inset, 0));
        }
    }

    private static VirtualFlow<?> flow(TableView<?> table) {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }

    private static ScrollBar horizontal(TableView<?> table) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }
}
