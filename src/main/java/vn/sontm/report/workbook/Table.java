package vn.sontm.report.workbook;

import java.util.List;
import java.util.Map;
import vn.sontm.base.Messages;

/**
 * A table whose columns are known.
 *
 * @param sheet name of its sheet; empty where the book has no other table
 * @param head the row of headings
 * @param columns where each known column stands, from 0
 * @param rows below the headings
 */
public record Table(String sheet, BookRow head, Map<String, Integer> columns, List<BookRow> rows) {
    public Table {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
    }

    Table alone() {
        return new Table("", head, columns, rows);
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** What stands in a known column; empty where the table does not have it. */
    public TypedCell cell(BookRow row, String column) {
        return has(column) ? row.cell(columns.get(column)) : TypedCell.EMPTY;
    }

    public String text(BookRow row, String column) {
        return cell(row, column).text();
    }

    /** "Dòng 12, cột Giá trị kỳ này", by the heading as it is written; with the sheet's name where it is needed. */
    public String place(BookRow row, String column) {
        var title = has(column) ? head.cell(columns.get(column)).text().replaceAll("\\s+", " ") : column;
        var number = Integer.toString(row.number());
        return sheet.isEmpty()
                ? Messages.text("sheet.place", number, title)
                : Messages.text("sheet.place.sheet", sheet, number, title);
    }
}
