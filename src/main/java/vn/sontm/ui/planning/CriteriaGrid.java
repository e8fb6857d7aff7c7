package vn.sontm.ui.planning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.FrozenTable;
import vn.sontm.ui.common.FrozenTable.Side;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tables;
import vn.sontm.ui.common.Tips;

/** Units or agencies down, criteria across; keys set what is said in all chosen cells. */
final class CriteriaGrid {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    private static final List<KeyCode> PAD = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3);
    private static final List<KeyCode> NONE =
            List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0, KeyCode.DELETE, KeyCode.BACK_SPACE);

    /**
     * What a grid is about.
     *
     * @param id of its table
     * @param title for those who listen
     * @param head of the column of names
     * @param foot what the sums under the columns are
     * @param width of the column of names
     * @param cell width of the others
     */
    record About(String id, String title, String head, String foot, double width, double cell) {}

    private final Appearance appearance;
    private final About about;
    private final ObservableList<Line> rows = FXCollections.observableArrayList();
    private final FrozenTable<Line, Map<Integer, String>> table;
    private List<PlanCriterion> criteria = List.of();

    /** A row, whose words change while the row itself stays, with the keyboard where it is. */
    private record Line(String code, ObjectProperty<GridRow> row) {
        static Line of(GridRow row) {
            return new Line(row.code(), new SimpleObjectProperty<>(row));
        }

        <T> ObservableValue<T> shown(Function<GridRow, T> words) {
            return row.map(words);
        }
    }

    /**
     * @param codes what may be said, in the order of their keys from 1
     * @param ask says one of them, or nothing, in cells, each the code of a row by the number of a criterion
     */
    CriteriaGrid(
            Appearance appearance,
            About about,
            List<String> codes,
            BiConsumer<Map<Integer, Set<String>>, Optional<String>> ask) {
        var keys = keys(codes);
        this.appearance = appearance;
        this.about = about;
        this.table = new FrozenTable<>(rows, appearance.px(26));
        var middle = table.middle();
        middle.setId(about.id());
        middle.setAccessibleText(about.title());
        middle.getSelectionModel().setCellSelectionEnabled(true);
        middle.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        middle.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.containsKey(event.getCode()) && !event.isShortcutDown()) {
                ask.accept(chosen(), keys.get(event.getCode()));
                event.consume();
            }
        });
    }

    private static Map<KeyCode, Optional<String>> keys(List<String> codes) {
        var keys = new HashMap<KeyCode, Optional<String>>();
        NONE.forEach(key -> keys.put(key, Optional.empty()));
        for (var place = 0; place < codes.size(); place++) {
            keys.put(DIGITS.get(place), Optional.of(codes.get(place)));
            keys.put(PAD.get(place), Optional.of(codes.get(place)));
        }
        return keys;
    }

    Region view() {
        return table.view();
    }

    /** Told whenever the keyboard is on another cell, or other cells are chosen. */
    void onFocus(Runnable listener) {
        table.middle().getFocusModel().focusedCellProperty().subscribe(position -> listener.run());
        table.middle().getSelectionModel().getSelectedCells().subscribe(listener);
    }

    /** @param sums under the columns, by the number of the criterion */
    void show(List<PlanCriterion> next, List<GridRow> found, Map<Integer, String> sums) {
        var anew = !numbers(criteria).equals(numbers(next));
        criteria = next;
        if (anew) {
            Stream.of(Side.values()).forEach(table::clear); // no old column looks into new rows
        }
        if (rows.stream()
                .map(Line::code)
                .toList()
                .equals(found.stream().map(GridRow::code).toList())) {
            found.forEach(row -> rows.get(found.indexOf(row)).row().set(row));
        } else {
            rows.setAll(found.stream().map(Line::of).toList());
        }
        if (anew) {
            columns();
        }
        table.sums(List.of(sums));
    }

    /** The chosen cells: codes of rows by the number of a criterion. */
    Map<Integer, Set<String>> chosen() {
        var cells = new LinkedHashMap<Integer, Set<String>>();
        for (TablePosition<?, ?> position : table.middle().getSelectionModel().getSelectedCells()) {
            cell(position)
                    .ifPresent(cell -> cells.computeIfAbsent(cell.number(), number -> new LinkedHashSet<>())
                            .add(rows.get(position.getRow()).code()));
        }
        return cells;
    }

    /** The cell with the keyboard. */
    Optional<GridRow.Cell> focused() {
        return cell(table.middle().getFocusModel().getFocusedCell());
    }

    Optional<GridRow> focusedRow() {
        return Optional.of(table.middle().getFocusModel().getFocusedCell().getRow())
                .filter(row -> row >= 0 && row < rows.size())
                .map(row -> rows.get(row).row().get());
    }

    /** Brings a criterion into sight, the first row chosen. */
    void reveal(int number) {
        table.middle().getColumns().stream()
                .filter(column -> Integer.valueOf(number).equals(column.getUserData()))
                .findFirst()
                .ifPresent(column -> {
                    table.middle().scrollToColumn(column);
                    table.middle().getSelectionModel().clearAndSelect(0, column);
                    table.middle().getFocusModel().focus(0, column);
                    table.middle().requestFocus();
                });
    }

    private Optional<GridRow.Cell> cell(TablePosition<?, ?> position) {
        if (position == null || position.getRow() < 0 || position.getRow() >= rows.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(position.getTableColumn())
                .map(column -> (Integer) column.getUserData())
                .flatMap(number -> rows.get(position.getRow()).row().get().cells().stream()
                        .filter(cell -> cell.number() == number)
                        .findFirst());
    }

    private static List<Integer> numbers(List<PlanCriterion> criteria) {
        return criteria.stream().map(PlanCriterion::number).toList();
    }

    private void columns() {
        var name = new TableColumn<Line, String>(about.head());
        name.setPrefWidth(appearance.px(about.width()));
        name.getStyleClass().add("name");
        name.setCellFactory(made -> Tables.words());
        name.setCellValueFactory(row -> row.getValue().shown(GridRow::name));
        table.add(Side.LEFT, name, sum -> about.foot());
        for (var place = 0; place < criteria.size(); place++) {
            var number = criteria.get(place).number();
            table.add(Side.MIDDLE, column(criteria.get(place), place), sum -> sum.getOrDefault(number, ""));
        }
    }

    private TableColumn<Line, GridRow.Cell> column(PlanCriterion criterion, int place) {
        var column = new TableColumn<Line, GridRow.Cell>();
        var head = Parts.label(Integer.toString(criterion.number()), "medium");
        Tips.set(head, Messages.text("plan.criterion.of", Integer.toString(criterion.number()), criterion.name()));
        column.setGraphic(head);
        column.setPrefWidth(appearance.px(about.cell()));
        column.getStyleClass().add("verdict-column");
        column.setUserData(criterion.number());
        column.setCellValueFactory(
                row -> row.getValue().shown(known -> known.cells().get(place)));
        column.setCellFactory(made -> new GridCell<>());
        return column;
    }
}
