package vn.sontm.report.form;

import java.util.List;
import java.util.function.BiFunction;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;

/** A plain table of a section: one row for each item, filled column by column. */
record SectionTable(Filling filling, List<ColumnTemplate> columns) {
    static SectionTable of(Filling filling, FormTemplate section) {
        return new SectionTable(filling, section.columns());
    }

    /** @param text what stands in a column (by its id) for an item */
    <T> Table of(List<T> items, BiFunction<String, T, String> text) {
        return of(items, (column, item) -> Cell.of(text.apply(column, item)), new RowGroup(List.of()));
    }

    /** With cells that carry values, and sums of them below. */
    <T> Table of(List<T> items, BiFunction<String, T, Cell> cell, RowGroup foot) {
        var body = items.stream()
                .map(item -> RowGroup.of(new Row(columns.stream()
                        .map(column -> cell.apply(column.id(), item))
                        .toList())))
                .toList();
        return new Table(
                columns.stream().map(ColumnTemplate::column).toList(),
                head(),
                body,
                foot,
                List.of(),
                filling.form().letterSize());
    }

    RowGroup head() {
        return TableHead.of(
                columns.stream().map(column -> column.head(filling.words())).toList());
    }
}
