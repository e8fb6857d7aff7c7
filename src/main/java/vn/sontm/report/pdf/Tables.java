package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Column;
import vn.sontm.report.document.Grid;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.LineBreaker;

/** A table becomes boxes: head, groups of rows, sums, notes. */
final class Tables {
    /** Groups that stay with the sums, so that neither sums nor a signature stand alone on a page. */
    private static final int KEPT_WITH_FOOT = 2;

    private static final double GAP_ABOVE = Points.of(2);
    private static final double GAP_OF_NOTES = Points.of(1.5);

    private final Tag parent;
    private final Tag tag;
    private final Table table;
    private final double width;
    private final double unit;

    private Tables(Tag parent, Table table, double width) {
        this.parent = parent;
        this.tag = parent.child(Tag.Role.TABLE);
        this.table = table;
        this.width = width;
        this.unit = width / table.columns().stream().mapToDouble(Column::width).sum();
    }

    static List<Box> of(Tag parent, Table table, double width) {
        return new Tables(parent, table, width).boxes();
    }

    private List<Box> boxes() {
        var head = rows(table.head(), true, false);
        var boxes = new ArrayList<Box>();
        table.body().forEach(group -> boxes.add(Box.of(rows(group, false, true)).under(head)));
        if (!table.foot().rows().isEmpty()) {
            boxes.add(Box.of(rows(table.foot(), false, false)).under(head));
        }
        boxes.addAll(notes());
        var bodySize = table.body().size();
        for (var index = Math.max(0, bodySize - KEPT_WITH_FOOT); index < boxes.size() - 1; index++) {
            boxes.set(index, boxes.get(index).keeping(true));
        }
        boxes.addFirst(Box.of(head).below(GAP_ABOVE).keeping(true));
        return boxes;
    }

    private RowsShape rows(RowGroup group, boolean head, boolean parting) {
        var grid = Grid.of(table.columns().size(), group);
        var rows = group.rows().stream().map(row -> tag.child(Tag.Role.ROW)).toList();
        var cells = grid.places().stream()
                .map(place -> cell(rows.get(place.row()), place, head))
                .toList();
        return new RowsShape(cells, grid.rows(), parting);
    }

    private CellLines cell(Tag row, Grid.Place place, boolean head) {
        var from = place.column();
        var to = from + place.cell().columns();
        var align = head ? Align.CENTRE : table.columns().get(from).align();
        var role = head ? Tag.Role.HEAD_CELL : Tag.Role.CELL;
        var cell = row.cell(role, place.cell().columns(), place.cell().rows());
        return CellLines.of(cell, place.cell(), align, left(from), left(to) - left(from), place.row(), table.size());
    }

    private double left(int column) {
        return unit
                * table.columns().subList(0, column).stream()
                        .mapToDouble(Column::width)
                        .sum();
    }

    private List<Box> notes() {
        var boxes = new ArrayList<Box>();
        for (var note : table.notes()) {
            var paragraph = parent.child(Tag.Role.PARAGRAPH);
            for (var line : LineBreaker.lines(Text.italic(note), PaperStyle.NOTE, width)) {
                var box = Box.of(new LineShape(paragraph, line, Align.LEFT, 0, width, LineShape.TIGHT));
                boxes.add(boxes.isEmpty() ? box.below(GAP_OF_NOTES) : box);
            }
        }
        return boxes;
    }
}
