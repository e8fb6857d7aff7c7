package vn.sontm.report.document;

import java.util.List;

/**
 * Rows that belong together, such as the indicators of a criterion: cells may cover several of them, and a page breaks
 * between groups unless one is longer than a page.
 */
public record RowGroup(List<Row> rows) {
    public RowGroup {
        rows = List.copyOf(rows);
    }

    public static RowGroup of(Row row) {
        return new RowGroup(List.of(row));
    }
}
