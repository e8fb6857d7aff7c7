package vn.sontm.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.WindowJourney;

@DisplayName("Letters of one and a half times their size")
class LargeLettersJourney extends WindowJourney {
    private static final double SHORT = 9;

    @Test
    @DisplayName("cut no short head of a table, and leave its rows more room than the pane beside them")
    void showsHeads() {
        enlarge();
        for (var screen : List.of("plan", "evidence", "exchange", "activities")) {
            go(screen);
            var table = table(screen);
            assertThat(cutHeads()).as(screen).isEmpty();
            assertThat(widths(table)).as(screen).isLessThanOrEqualTo(table.getWidth());
        }
        go("plan");
        var table = table("plan");
        var pane = (Region) table.getParent().getChildrenUnmodifiable().getLast();
        assertThat(table.getWidth()).isGreaterThan(2 * pane.getWidth());
        assertThat(table.lookupAll(".table-row-cell")).allMatch(row -> height(row) > 3 * letters(table));
    }

    @Test
    @DisplayName("leave the whole sheet of a criterion in sight, to the note of a figure at its right end")
    void showsWholeSheet() {
        enlarge();
        go("criteria");
        waitUntil("the sheet is shown", () -> find("content").lookup(".entry-grid") != null);
        settle();
        var sheet = (ScrollPane) find("content").lookup(".scroll-pane.sheet");
        var grid = (Region) find("content").lookup(".entry-grid");
        assertThat(grid.getWidth())
                .isLessThanOrEqualTo(sheet.getViewportBounds().getWidth());
    }

    @Test
    @DisplayName("reach what the search finds")
    void showsHits() {
        enlarge();
        focus("search");
        type("giao thong");
        waitUntil(
                "something large is found",
                () -> !hits().isEmpty()
                        && hits().stream()
                                .allMatch(hit -> ((Label) hit).getFont().getSize() > 19));
    }

    private void enlarge() {
        robot.interact(() -> window.dress(new Appearance(true, 150)));
        settle();
    }

    private TableView<?> table(String screen) {
        waitUntil("a table is seen on " + screen, () -> window.scene().getRoot().lookup(".table-view") != null);
        settle();
        return (TableView<?>) window.scene().getRoot().lookup(".table-view");
    }

    private List<String> cutHeads() {
        return window.scene().getRoot().lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .filter(head -> ((TableColumnHeader) head).getTableColumn() != null)
                .map(head -> (Label) head.lookup(".label"))
                .filter(label -> label.prefWidth(-1) < SHORT * label.getFont().getSize())
                .filter(label -> label.getWidth() > 0 && isCut(label))
                .map(Label::getText)
                .toList();
    }

    private static boolean isCut(Label label) {
        return label.isWrapText()
                ? label.getHeight() < Math.floor(label.prefHeight(label.getWidth())) || isAnyWordBroken(label)
                : label.getWidth() < Math.floor(label.prefWidth(-1));
    }

    private static boolean isAnyWordBroken(Label label) {
        var text = new Text();
        text.setFont(label.getFont());
        return Stream.of(label.getText().split(" ")).anyMatch(word -> {
            text.setText(word);
            return label.getWidth() < Math.floor(text.getLayoutBounds().getWidth());
        });
    }

    private static double widths(TableView<?> table) {
        return table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    private static double height(Node row) {
        return row.getBoundsInParent().getHeight();
    }

    private static double letters(TableView<?> table) {
        return ((Label) table.lookup(".column-header .label")).getFont().getSize();
    }

    private static List<Node> hits() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> menu.getScene().getRoot().lookupAll(".search-hit").stream())
                .toList();
    }
}
