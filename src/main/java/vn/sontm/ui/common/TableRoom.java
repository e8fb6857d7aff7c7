package vn.sontm.ui.common;

import java.util.Comparator;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;

/**
 * Parts a table's room among its columns when there is less of it than they want, as with large letters: short heads are seen
 * in full, columns of words keep half of what they want as long as that is possible, and heads have two lines where one is long
 * or nothing else helps.
 */
final class TableRoom {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final double TIGHTNESS = 1.2; // from here on a line is too little for a long head
    private static final double SHORT_HEAD = 9; // times the height of its letters
    private static final double NAME = 8; // times as well: by the first words rows are told apart
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

    /**
     * How the room may be parted.
     *
     * @param lines of the heads
     * @param least width of each column
     */
    private record Way(int lines, ToDoubleFunction<TableColumn<?, ?>> least) {}

    private void part() {
        var way = ways().filter(this::fits).findFirst().orElseGet(() -> new Way(2, TableRoom::least));
        var tight = wanted(table) > TIGHTNESS * table.getWidth();
        table.pseudoClassStateChanged(FOLDED, way.lines() > 1 || tight && isAnyHeadLong());
        table.getVisibleLeafColumns()
                .forEach(column -> column.setMinWidth(way.least().applyAsDouble(column)));
        balance(table);
        table.refresh(); // rows are as high as their words need in the new widths
    }

    /** The best first. */
    private Stream<Way> ways() {
        var width = table.getWidth();
        var headed = headed(1);
        var folded = headed(2);
        ToDoubleFunction<TableColumn<?, ?>> half =
                column -> Math.max(headed.applyAsDouble(column), Math.min(column.getPrefWidth() / 2, width / 3));
        return Stream.of(
                new Way(1, named(half)),
                new Way(1, half),
                new Way(2, named(folded)),
                new Way(1, headed),
                new Way(2, folded));
    }

    private boolean fits(Way way) {
        return table.getVisibleLeafColumns().stream().mapToDouble(way.least()).sum() < table.getWidth();
    }

    /** @param lines that a head may take */
    private ToDoubleFunction<TableColumn<?, ?>> headed(int lines) {
        var heads = heads(lines);
        return column -> Math.max(least(column), heads.getOrDefault(column, 0.0));
    }

    private ToDoubleFunction<TableColumn<?, ?>> named(ToDoubleFunction<TableColumn<?, ?>> least) {
        var name = name();
        return column -> Math.max(least.applyAsDouble(column), name.getOrDefault(column, 0.0));
    }

    /** What the first column of words needs. */
    private Map<TableColumnBase<?, ?>, Double> name() {
        return heads().filter(head -> head.getTableColumn().getPrefWidth()
                        > NAME * label(head).getFont().getSize())
                .min(Comparator.comparing(Node::getLayoutX))
                .map(head -> Map.<TableColumnBase<?, ?>, Double>of(
                        head.getTableColumn(), NAME * label(head).getFont().getSize()))
                .orElseGet(Map::of);
    }

    /** A column that has grown to its least width takes the room from the others, not from beyond the table's edge. */
    private static <R> void balance(TableView<R> table) {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    /** The least width that the column was made with. */
    private static double least(TableColumn<?, ?> column) {
        return (double) column.getProperties().computeIfAbsent(LEAST, key -> column.getMinWidth());
    }

    private Map<TableColumnBase<?, ?>, Double> heads(int lines) {
        return heads().collect(
                        Collectors.toMap(TableColumnHeader::getTableColumn, head -> width(head, lines), Math::max));
    }

    private Stream<TableColumnHeader> heads() {
        return table.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(head -> head.getTableColumn() != null && head.lookup(".label") instanceof Label);
    }

    private boolean isAnyHeadLong() {
        return heads().map(TableRoom::label).anyMatch(label -> !isShort(words(label, 1), label));
    }

    /** Of a head that is short, or whose lines are; any other may be cut. */
    private static double width(TableColumnHeader head, int lines) {
        var label = label(head);
        var line = words(label, 1);
        var words = lines == 1 && isShort(line, label) ? line : words(label, 2);
        return isShort(words, label) ? Math.ceil(words) + head.snappedLeftInset() + head.snappedRightInset() + 1 : 0;
    }

    private static Label label(TableColumnHeader head) {
        return (Label) head.lookup(".label");
    }

    private static boolean isShort(double words, Label label) {
        return words < SHORT_HEAD * label.getFont().getSize();
    }

    /** The least width in which the words of a label take no more than one line or two. */
    private static double words(Label label, int lines) {
        var words = label.getText();
        var insets = label.getInsets().getLeft() + label.getInsets().getRight();
        var whole = insets + length(words, label);
        return lines == 1
                ? whole
                : IntStream.range(0, words.length())
                        .filter(place -> words.charAt(place) == ' ')
                        .mapToDouble(place -> insets
                                + Math.max(
                                        length(words.substring(0, place), label),
                                        length(words.substring(place), label)))
                        .min()
                        .orElse(whole);
    }

    private static double length(String words, Label label) {
        var text = new Text(words.strip());
        text.setFont(label.getFont());
        return text.getLayoutBounds().getWidth();
    }
}
