package vn.sontm.report.form;

import java.util.List;
import java.util.function.Function;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;

/**
 * A table of a form or of a section: its template's columns, its notes, and its words for having nothing to show.
 *
 * @param template of the form, or of the section
 */
record FormTable(Filling filling, FormTemplate template, List<ColumnTemplate> columns) {
    /** The one table of a form. */
    FormTable(Filling filling) {
        this(filling, filling.form());
    }

    FormTable(Filling filling, FormTemplate template) {
        this(filling, template, template.columns());
    }

    /** @param rows none when there is nothing to show */
    Table of(List<RowGroup> rows) {
        return new Table(
                columns.stream().map(ColumnTemplate::column).toList(),
                TableHead.of(columns.stream()
                        .map(column -> column.head(filling.words()))
                        .toList()),
                rows.isEmpty()
                        ? List.of(RowGroup.of(across(Cell.of(filling.words().fill(template.text("empty"))))))
                        : rows,
                new RowGroup(List.of()),
                Notes.of(template, filling.words()),
                filling.form().letterSize());
    }

    /** @param cell what stands in a column, by its id */
    Row row(Function<String, Cell> cell) {
        return new Row(columns.stream().map(column -> cell.apply(column.id())).toList());
    }

    /** A row of one cell over all columns. */
    Row across(Cell cell) {
        return new Row(List.of(cell.over(columns.size(), 1).aligned(Align.LEFT)));
    }
}
