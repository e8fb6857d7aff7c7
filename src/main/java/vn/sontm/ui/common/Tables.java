package vn.sontm.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Tables with dense rows whose cells are made from rows by functions. For long lists; entry grids are panes of fields. */
public final class Tables {
    private Tables() {}

    /** @param blank said while there are no rows */
    public static <R> TableView<R> of(String blank) {
        var table = new TableView<R>();
        table.getStyleClass().addAll("dense", "bordered");
        table.setPlaceholder(Parts.wrapped(blank, "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableRoom.watch(table);
        table.skinProperty().subscribe(skin -> Optional.ofNullable(skin).ifPresent(made -> alignHeads(table)));
        return table;
    }

    /** Chooses one row instead of what was chosen; adding to the chosen is the person's alone. A row that is not there changes nothing. */
    public static <R> void choose(TableView<R> table, R row) {
        choose(table, table.getItems().indexOf(row));
    }

    public static void choose(TableView<?> table, int place) {
        if (place >= 0 && place < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(place);
        }
    }

    /** Chooses the row that is meant, else the first: the same one as before where a list has been made anew. */
    public static <R> void chooseOrFirst(TableView<R> table, Predicate<R> which) {
        var rows = table.getItems();
        choose(
                table,
                IntStream.range(0, rows.size())
                        .filter(place -> which.test(rows.get(place)))
                        .findFirst()
                        .orElse(0));
    }

    /** The chosen row, for what is done to one row alone; nothing while there are several. */
    public static <R> ObservableValue<R> only(TableView<R> table) {
        var chosen = table.getSelectionModel();
        return notOne(table).flatMap(several -> several ? new SimpleObjectProperty<>() : chosen.selectedItemProperty());
    }

    public static BooleanBinding notOne(TableView<?> table) {
        return Bindings.size(table.getSelectionModel().getSelectedIndices()).isNotEqualTo(1);
    }

    /** Heads and cells are laid out apart, and a scroll bar that comes later narrows only one of them. */
    private static void alignHeads(TableView<?> table) {
        table.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar vertical && vertical.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.visibleProperty()
                        .subscribe((before, shown) -> Platform.runLater(() -> {
                            table.refresh();
                            table.lookupAll(".column-header-background").stream()
                                    .map(Parent.class::cast)
                                    .forEach(Parent::requestLayout);
                        })));
    }

    /** A column of words, in two lines where one is too short; what does not fit is shown as a tool tip. */
    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> words) {
        var column = column(title, width, words);
        column.setCellFactory(made -> words());
        return column;
    }

    /** A cell of words, in two lines where one is too short; what does not fit is shown as a tool tip. */
    public static <R> TableCell<R, String> words() {
        return new WordsCell<>(2);
    }

    /** A column of sentences that have to be read to their end: each has as many lines as it takes. */
    public static <R> TableColumn<R, String> sentences(String title, double width, Function<R, String> sentence) {
        var column = column(title, width, sentence);
        column.setCellFactory(made -> new WordsCell<>(WordsCell.ALL));
        return column;
    }

    /** A column of days, which are of no use in part. */
    public static <R> TableColumn<R, String> day(String title, double width, Function<R, String> day) {
        return whole(text(title, width, day));
    }

    /** A column of figures, aligned at the right. */
    public static <R> TableColumn<R, String> figure(String title, double width, Function<R, String> figure) {
        var column = column(title, width, figure);
        column.getStyleClass().add("figure");
        return whole(column);
    }

    /** A column that keeps its width where words give way: dates, states. */
    public static <R, V> TableColumn<R, V> whole(TableColumn<R, V> column) {
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    /** A column of drawn cells: marks, links. */
    public static <R> TableColumn<R, R> node(String title, double width, Function<R, Node> drawn) {
        var column = column(title, width, Function.<R>identity());
        column.setSortable(false);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty ? null : drawn.apply(row));
            }
        });
        return column;
    }

    /** A column of verdicts: "Chưa đạt" is read in full, also where there is little room. */
    public static <R> TableColumn<R, R> verdicts(String title, Appearance px, Function<R, Node> said) {
        var column = node(title, px.px(130), said);
        column.setMinWidth(px.px(88));
        return column;
    }

    /** Enter or a double click on a row. */
    public static <R> void onOpen(TableView<R> table, Consumer<R> open) {
        table.setOnKeyPressed(event -> {
            var row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row);
            }
        });
        table.setRowFactory(made -> {
            var row = new TableRow<R>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
    }

    private static <R, V> TableColumn<R, V> column(String title, double width, Function<R, V> value) {
        var column = new TableColumn<R, V>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}
