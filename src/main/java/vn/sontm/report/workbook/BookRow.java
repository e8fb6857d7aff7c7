package vn.sontm.report.workbook;

import java.util.Map;
import java.util.TreeMap;

/**
 * One row of a sheet.
 *
 * @param number as people see it, from 1
 * @param cells that hold something, by column from 0
 */
public record BookRow(int number, Map<Integer, TypedCell> cells) {
    public BookRow {
        cells = new TreeMap<>(cells);
    }

    public TypedCell cell(int column) {
        return cells.getOrDefault(column, TypedCell.EMPTY);
    }
}
