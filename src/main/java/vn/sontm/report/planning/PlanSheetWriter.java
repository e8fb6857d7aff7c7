package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.report.workbook.BookWriter;
import vn.sontm.report.workbook.OutCell;
import vn.sontm.report.workbook.OutColumn;

/** Writes one table of a plan as a sheet. */
record PlanSheetWriter(PlanTable table, String title) {
    /** Between a table's id and a row's key in the hidden column. */
    static final String BETWEEN = "|";

    void write(BookWriter book) {
        var sheet = book.sheet(table.sheet(), columns())
                .title(title)
                .note(Messages.text("planning.hint"))
                .head(2);
        table.rows().forEach(row -> sheet.row(cells(row)));
    }

    private List<OutColumn> columns() {
        var columns = new ArrayList<>(List.of(new OutColumn(Messages.text("entry.column.key"), 0, false)));
        table.columns().forEach(column -> columns.add(new OutColumn(column.title(), column.width(), column.typed())));
        return columns;
    }

    private List<OutCell> cells(PlanRow row) {
        var cells = new ArrayList<>(List.of(OutCell.of(table.id() + BETWEEN + row.key())));
        table.columns()
                .forEach(column -> cells.add(OutCell.of(row.text(column.id()))
                        .choosing(column.choices())
                        .fixed(row.fixed().contains(column.id()))));
        return cells;
    }
}
