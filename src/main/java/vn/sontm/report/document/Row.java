package vn.sontm.report.document;

import java.util.List;

/** A row of a table, from the left; places that a cell of an earlier row covers are left out. */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
