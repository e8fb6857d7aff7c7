package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.Target;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.FrozenTable;
import vn.sontm.ui.common.FrozenTable.Side;
import vn.sontm.ui.common.Parts;

/** Units down, criteria across; keys set what is asked in all chosen cells. */
final class TargetGrid {
    /** Which key means which target; the last takes it away. */
    private static final Map<KeyCode, Optional<Target>> KEYS = Map.of(
            KeyCode.DIGIT1, Optional.of(Target.ATTAIN),
            KeyCode.NUMPAD1, Optional.of(Target.ATTAIN),
            KeyCode.DIGIT2, Optional.of(Target.CONSOLIDATE),
            KeyCode.NUMPAD2, Optional.of(Target.CONSOLIDATE),
            KeyCode.DIGIT3, Optional.of(Target.MAINTAIN),
            KeyCode.NUMPAD3, Optional.of(Target.MAINTAIN),
            KeyCode.DIGIT0, Optional.empty(),
            KeyCode.NUMPAD0, Optional.empty(),
            KeyCode.DELETE, Optional.empty(),
            KeyCode.BACK_SPACE, Optional.empty());

    private final Appearance appearance;
    private final ObservableList<Line> rows = FXCollections.observableArrayList();
    private final FrozenTable<Line, Map<Integer, String>> table;
    private List<PlanCriterion> criteria = List.of();

    /** A unit's row, whose words change while the row itself stays, with the keyboard where it is. */
    private record Line(String code, ObjectProperty<TargetRow> row) {
        static Line of(TargetRow row) {
            return new Line(row.code(), new SimpleObjectProperty<>(row));
        }

        <T> ObservableValue<T> shown(Function<TargetRow, T> words) {
            return row.map(words);
        }
    }

    /** @param ask sets a target in cells, each the code of a unit by the number of a criterion */
    TargetGrid(Appearance appearance, BiConsumer<Map<Integer, Set<String>>, Optional<Target>> ask) {
        this.appearance = appearance;
        this.table = new FrozenTable<>(rows, appearance.px(26));
        var middle = table.middle();
        middle.setId("plan-targets");
        middle.setAccessibleText(Messages.text("draft.tab.targets"));
        middle.getSelectionModel().setCellSelectionEnabled(true);
        middle.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        middle.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEYS.containsKey(event.getCode()) && !event.isShortcutDown()) {
                ask.accept(chosen(), KEYS.get(event.getCode()));
                event.consume();
            }
        });
    }

    Region view() {
        return table.view();
    }

    /** Told whenever the keyboard is on another cell, or other cells are chosen. */
    void onFocus(Runnable listener) {
        table.middle().getFocusModel().focusedCellProperty().subscribe(position -> listener.run());
        table.middle().getSelectionModel().getSelectedCells().subscribe(listener);
    }

    void show(Plan plan, String set) {
        var next = plan.criteria(set).toList();
        var anew = !numbers(criteria).equals(numbers(next));
        criteria = next;
        if (anew) {
            Stream.of(Side.values()).forEach(table::clear); // no old column looks into new rows
        }
        var found = TargetRow.of(plan, set);
        if (rows.stream()
                .map(Line::code)
                .toList()
                .equals(found.stream().map(TargetRow::code).toList())) {
            found.forEach(row -> rows.get(found.indexOf(row)).row().set(row));
        } else {
            rows.setAll(found.stream().map(Line::of).toList());
        }
        if (anew) {
            columns();
        }
        table.sums(List.of(sums()));
    }

    /** The chosen cells: codes of units by the number of a criterion. */
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
    Optional<TargetRow.Cell> focused() {
        return cell(table.middle().getFocusModel().getFocusedCell());
    }

    Optional<TargetRow> focusedRow() {
        return Optional.of(table.middle().getFocusModel().getFocusedCell().getRow())
                .filter(row -> row >= 0 && row < rows.size())
                .map(row -> rows.get(row).row().get());
    }

    /** Brings a criterion into sight, the first unit chosen. */
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

    private Optional<TargetRow.Cell> cell(TablePosition<?, ?> position) {
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
        var name = new TableColumn<Line, String>(Messages.text("draft.unit"));
        name.setPrefWidth(appearance.px(130));
        name.getStyleClass().add("name");
        name.setCellValueFactory(row -> row.getValue().shown(TargetRow::name));
        table.add(Side.LEFT, name, sum -> Messages.text("draft.target.sum"));
        for (var place = 0; place < criteria.size(); place++) {
            var number = criteria.get(place).number();
            table.add(Side.MIDDLE, column(criteria.get(place), place), sum -> sum.getOrDefault(number, ""));
        }
    }

    private TableColumn<Line, TargetRow.Cell> column(PlanCriterion criterion, int place) {
        var column = new TableColumn<Line, TargetRow.Cell>();
        var head = Parts.label(Integer.toString(criterion.number()), "medium");
        head.setTooltip(
                Parts.tip(Messages.text("plan.criterion.of", Integer.toString(criterion.number()), criterion.name())));
        column.setGraphic(head);
        column.setPrefWidth(appearance.px(38));
        column.getStyleClass().add("verdict-column");
        column.setUserData(criterion.number());
        column.setCellValueFactory(
                row -> row.getValue().shown(known -> known.cells().get(place)));
        column.setCellFactory(made -> new TargetCell<>());
        return column;
    }

    /** How many are to attain or consolidate each criterion. */
    private Map<Integer, String> sums() {
        var sums = new LinkedHashMap<Integer, String>();
        for (var criterion : criteria) {
            var asked = new ArrayList<>(criterion.attain());
            asked.addAll(criterion.consolidate());
            sums.put(criterion.number(), String.format(Locale.ROOT, "%d", asked.size()));
        }
        return sums;
    }
}
