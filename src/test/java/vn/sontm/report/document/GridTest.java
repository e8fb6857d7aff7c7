package vn.sontm.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    @DisplayName("a cell begins beside whatever an earlier row's cell covers")
    void coveredPlacesAreSkipped() {
        var grid = Grid.of(
                3,
                new RowGroup(List.of(
                        new Row(List.of(
                                Cell.of("cao").over(1, 2), Cell.of("rộng").over(2, 1))),
                        new Row(List.of(Cell.of("giữa"), Cell.of("cuối"))))));
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.places())
                .extracting(place -> place.cell().text().plain() + place.row() + place.column())
                .containsExactly("cao00", "rộng01", "giữa11", "cuối12");
    }

    @Test
    @DisplayName("a row with too many cells, or a cell that stands out below, is refused")
    void overflowIsRefused() {
        assertThatThrownBy(() -> Grid.of(1, RowGroup.of(new Row(List.of(Cell.of("a"), Cell.of("b"))))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Grid.of(1, RowGroup.of(new Row(List.of(Cell.of("a").over(1, 2))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a hole is refused")
    void holesAreRefused() {
        assertThatThrownBy(() -> Grid.of(2, RowGroup.of(new Row(List.of(Cell.of("a"))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column 1");
    }

    @Test
    @DisplayName("a table checks its rows when it is made, and never has letters below nine points")
    void tablesAreCheckedEarly() {
        var columns = List.of(new Column(10, Align.LEFT), new Column(10, Align.LEFT));
        var head = RowGroup.of(new Row(List.of(Cell.of("a"), Cell.of("b"))));
        var bad = List.of(RowGroup.of(new Row(List.of(Cell.of("a")))));
        var none = new RowGroup(List.of());
        assertThatThrownBy(() -> new Table(columns, head, bad, none, List.of(), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(columns, head, List.of(), none, List.of(), 8.9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Table(columns, head, List.of(), none, List.of(), 9).size())
                .isEqualTo(9);
    }
}
