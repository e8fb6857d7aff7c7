package vn.sontm.report.workbook;

import java.util.List;

/** One sheet of a book: its rows that hold something, from the top. */
public record BookSheet(String name, List<BookRow> rows) {
    public BookSheet {
        rows = List.copyOf(rows);
    }
}
