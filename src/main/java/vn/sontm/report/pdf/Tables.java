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

    private final Table table;
    private final double width;
    private final double unit;

    private Tables(Table table, double width) {
        this.table = table;
        this.width = width;
        this.unit = width / table.columns().stream().mapToDouble(Column::width).sum();
    }

    static List<Box> of(Table table, double width) {
        return new Tables(table, width).boxes();
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

    private RowsShape rows(RowGroup group, boolean centred, boolean parting) {
        var grid = Grid.of(table.columns().size(), group);
        var cells = grid.places().stream().map(place -> cell(place, centred)).toList();
        return new RowsShape(cells, grid.rows(), parting);
    }

    private CellLines cell(Grid.Place place, boolean centred) {
        var from = place.column();
        var to = from + place.cell().columns();
        var align = centred ? Align.CENTRE : table.columns().get(from).align();
        return CellLines.of(place.cell(), align, left(from), left(to) - left(from), place.row(), table.size());
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
            for (var line : LineBreaker.lines(Text.italic(note), PaperStyle.NOTE, width)) {
                var box = Box.of(new LineShape(line, Align.LEFT, 0, width, LineShape.TIGHT));
                boxes.add(boxes.isEmpty() ? box.below(GAP_OF_NOTES) : box);
            }
        }
        return boxes;
    }
}
