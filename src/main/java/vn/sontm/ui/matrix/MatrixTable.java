package vn.sontm.ui.matrix;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.FrozenTable;
import vn.sontm.ui.common.FrozenTable.Side;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;

/** The heat map: arrow keys move, Enter opens a cell; the space bar, or a click on a criterion's head, shows its indicators. */
final class MatrixTable {
    private final Appearance appearance;
    private final ObservableList<MatrixLine> all = FXCollections.observableArrayList();
    private final FilteredList<MatrixLine> filtered = new FilteredList<>(all);
    private final SortedList<MatrixLine> shown = new SortedList<>(filtered);
    private final FrozenTable<MatrixLine, MatrixSum> table;
    private final BiConsumer<MatrixLine, MatrixColumn> open;
    private final Consumer<MatrixColumn> unfold;
    private MatrixFacts facts = MatrixFacts.NOTHING;
    private Predicate<MatrixLine> wanted = line -> true;
    private boolean brief;
    private Optional<MatrixFacts> part = Optional.empty(); // added up once for all who ask: there may be thousands

    /**
     * @param open a cell was opened
     * @param unfold a criterion's head was clicked
     */
    MatrixTable(Appearance appearance, BiConsumer<MatrixLine, MatrixColumn> open, Consumer<MatrixColumn> unfold) {
        this.appearance = appearance;
        this.open = open;
        this.unfold = unfold;
        this.table = new FrozenTable<>(shown, appearance.px(28));
        var middle = table.middle();
        middle.setId("matrix");
        middle.getSelectionModel().setCellSelectionEnabled(true);
        middle.setAccessibleText(Messages.text("matrix.table"));
        middle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isShiftDown()) {
                openFocused();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                unfoldFocused();
                event.consume();
            }
        });
        middle.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openFocused();
            }
        });
    }

    /** A click on a total, or on the name of its line, opens it. */
    void totals(Consumer<MatrixLine> line, BiConsumer<MatrixSum, Optional<MatrixColumn>> sum) {
        table.opens(line, (row, column) -> sum.accept(row, head(column)));
    }

    Node view() {
        return table.view();
    }

    /** What has the keyboard, in words; empty while nothing has. */
    void focused(Consumer<Optional<String>> listener) {
        table.middle().getFocusModel().focusedCellProperty().subscribe(position -> listener.accept(sentence(position)));
    }

    void show(MatrixFacts next) {
        var columnsStay = facts.columns().equals(next.columns())
                && facts.compared().isPresent() == next.compared().isPresent();
        var place = place(); // new columns take the keyboard back to the first
        facts = next;
        if (!columnsStay) {
            columns();
        }
        all.setAll(next.lines());
        place.ifPresent(known -> focus(known.subject(), known.criterion()));
        sums();
    }

    /** The plan's totals, and beneath them what the shown units add up to where these are not all. */
    private void sums() {
        part = filtered.size() < all.size() ? Optional.of(facts.part(wanted)) : Optional.empty();
        table.sums(Stream.concat(facts.sums().stream(), part.map(MatrixSum::part).stream())
                .filter(sum -> sum.brief() || !brief)
                .toList());
    }

    /** Leaves the rows the room that most lines of sums take. */
    void brief(boolean wanted) {
        brief = wanted;
        sums();
    }

    /** The shown units alone; empty where all are shown. */
    Optional<MatrixFacts> part() {
        return part;
    }

    void order(MatrixOrder order) {
        shown.setComparator(order.comparator());
    }

    void filter(Predicate<MatrixLine> lines) {
        wanted = lines;
        filtered.setPredicate(wanted);
        sums();
    }

    void requestFocus() {
        table.middle().requestFocus();
    }

    /** The cell that has the keyboard, or had it last. */
    private Optional<MatrixPlace> place() {
        var position = table.middle().getFocusModel().getFocusedCell();
        return line(position)
                .flatMap(line -> column(position)
                        .filter(MatrixColumn::isCriterion)
                        .map(column -> new MatrixPlace(
                                line.member().subject().subject(), facts.set(), Optional.of(column.criterion()))));
    }

    /** Goes to the line of a subject, and in it to a criterion. */
    void focus(String subject, Optional<Integer> criterion) {
        for (var row = 0; row < shown.size(); row++) {
            if (shown.get(row).member().subject().subject().equals(subject)) {
                var middle = table.middle();
                table.reveal(row);
                var line = row;
                middle.getColumns().stream()
                        .filter(column -> column.getUserData() instanceof MatrixColumn head
                                && head.isCriterion()
                                && criterion
                                        .filter(number -> number != head.criterion())
                                        .isEmpty())
                        .findFirst()
                        .ifPresent(column -> {
                            middle.getSelectionModel().clearAndSelect(line, column);
                            middle.getFocusModel().focus(line, column);
                            middle.scrollToColumn(column);
                        });
                return;
            }
        }
    }

    private void columns() {
        for (var side : Side.values()) {
            table.clear(side);
        }
        table.add(Side.LEFT, text("matrix.number", 36, line -> Integer.toString(line.number()), "figure"), sum -> "");
        table.add(Side.LEFT, text("matrix.unit", 150, MatrixLine::name, "name"), MatrixSum::caption);
        facts.columns().forEach(column -> table.add(Side.MIDDLE, verdict(column), sum -> sum.total(column)));
        table.add(
                Side.RIGHT,
                text("matrix.met", 64, line -> Long.toString(line.met()), "figure", "medium"),
                MatrixSum::met);
        if (facts.compared().isPresent()) {
            table.add(Side.RIGHT, text("matrix.change", 44, MatrixLine::change, "figure"), MatrixSum::change);
        }
        table.add(
                Side.RIGHT, text("matrix.aimed", 64, line -> Long.toString(line.aimed()), "figure"), MatrixSum::aimed);
        table.add(
                Side.RIGHT,
                text("matrix.missing", 50, line -> line.missing() == 0 ? "" : "−" + line.missing(), "figure"),
                MatrixSum::missing);
    }

    private TableColumn<MatrixLine, String> text(
            String key, double width, Function<MatrixLine, String> value, String... styles) {
        var column = new TableColumn<MatrixLine, String>(Messages.text(key));
        column.setPrefWidth(appearance.px(width));
        column.getStyleClass().addAll(styles);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(value.apply(line.getValue())));
        return column;
    }

    private TableColumn<MatrixLine, Optional<Mark>> verdict(MatrixColumn head) {
        var column = new TableColumn<MatrixLine, Optional<Mark>>();
        var name = Parts.label(head.head(), head.isCriterion() ? "medium" : "caption");
        Tips.set(name, Messages.text("matrix.column", head.head(), head.name()) + "\n" + head.source());
        name.setOnMouseClicked(event -> unfold.accept(head));
        column.setGraphic(name);
        column.setPrefWidth(appearance.px(head.isCriterion() ? 40 : 46));
        column.getStyleClass().add("verdict-column");
        column.setUserData(head);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(
                line.getValue().cells().get(facts.columns().indexOf(head))));
        column.setCellFactory(ignored -> new MatrixCell());
        return column;
    }

    private void openFocused() {
        focusedLine().ifPresent(line -> focusedColumn().ifPresent(column -> open.accept(line, column)));
    }

    /** The criterion keeps the keyboard when its indicators go. */
    private void unfoldFocused() {
        focusedColumn().ifPresent(column -> {
            focusedLine().ifPresent(line -> focus(line.member().subject().subject(), Optional.of(column.criterion())));
            unfold.accept(column);
        });
    }

    Optional<MatrixLine> focusedLine() {
        return line(table.middle().getFocusModel().getFocusedCell());
    }

    Optional<MatrixColumn> focusedColumn() {
        return column(table.middle().getFocusModel().getFocusedCell());
    }

    private Optional<String> sentence(TablePosition<?, ?> position) {
        return line(position)
                .flatMap(line -> column(position)
                        .flatMap(column -> line.cells().get(facts.columns().indexOf(column)))
                        .map(mark -> Messages.text("matrix.focused", line.name(), mark.sentence())));
    }

    private Optional<MatrixLine> line(TablePosition<?, ?> position) {
        return position != null && position.getRow() >= 0 && position.getRow() < shown.size()
                ? Optional.of(shown.get(position.getRow()))
                : Optional.empty();
    }

    private Optional<MatrixColumn> column(TablePosition<?, ?> position) {
        return Optional.ofNullable(position.getTableColumn()).flatMap(this::head);
    }

    private Optional<MatrixColumn> head(TableColumn<?, ?> column) {
        return Optional.ofNullable(column.getUserData())
                .map(MatrixColumn.class::cast)
                .filter(facts.columns()::contains);
    }
}
