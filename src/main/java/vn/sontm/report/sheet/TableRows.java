package vn.sontm.report.sheet;

import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Grid;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.LineBreaker;

/** A table in a sheet: its head stays in sight and repeats in print, its body can be filtered, its foot calculates. */
final class TableRows {
    /** Columns that label the foot stay in sight as well, unless they take more than this share of the width. */
    private static final double WIDEST_LABEL = 1 / 3.0;

    private final XSSFSheet sheet;
    private final Rows rows;
    private final Styles styles;

    TableRows(XSSFSheet sheet, Rows rows, Styles styles) {
        this.sheet = sheet;
        this.rows = rows;
        this.styles = styles;
    }

    /** Returns where the body stands. */
    Totals add(Table table) {
        var head = rows.next();
        group(table, table.head(), true, Optional.empty());
        var first = rows.next();
        table.body().forEach(group -> group(table, group, false, Optional.empty()));
        var totals = Totals.of(table, first);
        if (first > head) {
            sheet.setRepeatingRows(new CellRangeAddress(head, first - 1, -1, -1));
            filter(table, totals);
        }
        sheet.createFreezePane(labels(table), first);
        HeatMap.tint(sheet, totals);
        group(table, table.foot(), false, Optional.of(totals));
        table.notes().forEach(note -> rows.add(Text.italic(note), PaperStyle.NOTE, Align.LEFT));
        return totals;
    }

    private void group(Table table, RowGroup group, boolean head, Optional<Totals> totals) {
        var grid = Grid.of(table.columns().size(), group);
        var first = rows.next();
        for (var row = 0; row < grid.rows(); row++) {
            rows.row();
        }
        for (var place : grid.places()) {
            var align = head
                    ? Align.CENTRE
                    : place.cell()
                            .align()
                            .orElse(table.columns().get(place.column()).align());
            place(place, first + place.row(), align, size(place, table.size()), totals);
        }
        grow(grid, first, table.size());
    }

    /** As on paper, letters shrink a little before a word is divided. */
    private double size(Grid.Place place, double size) {
        var room = Rows.room(width(place));
        var widest = LineBreaker.widestWord(place.cell().text(), size);
        return widest <= room ? size : Math.max(PaperStyle.SMALLEST, Math.floor(size * room / widest * 2) / 2);
    }

    private double width(Grid.Place place) {
        return rows.widths().points(place.column(), place.cell().columns());
    }

    private void place(Grid.Place place, int row, Align align, double size, Optional<Totals> totals) {
        var cell = place.cell();
        var look = Look.of(CellWriter.face(cell.text()), size, align).inFrame();
        if (cell.rows() > 1 && align == Align.LEFT) {
            look = look.atTop();
        }
        for (var y = row; y < row + cell.rows(); y++) {
            for (var x = place.column(); x < place.column() + cell.columns(); x++) {
                rows.cell(y, x).setCellStyle(styles.of(look));
            }
        }
        rows.merge(row, cell.rows(), place.column(), cell.columns());
        rows.cells().write(sheet.getRow(row).getCell(place.column()), cell, look, Rows.room(width(place)), totals);
    }

    /** Each row as high as its text; a cell over several rows makes each of them higher when it needs more. */
    private void grow(Grid grid, int first, double size) {
        grid.places().stream()
                .filter(place -> place.cell().rows() == 1)
                .forEach(place -> Rows.grow(sheet.getRow(first + place.row()), height(place, size)));
        grid.places().stream().filter(place -> place.cell().rows() > 1).forEach(place -> {
            var begin = first + place.row();
            var end = begin + place.cell().rows();
            var has = 0.0;
            for (var row = begin; row < end; row++) {
                has += sheet.getRow(row).getHeightInPoints();
            }
            var more = Math.max(0, height(place, size) - has) / place.cell().rows();
            for (var row = begin; row < end; row++) {
                Rows.grow(sheet.getRow(row), sheet.getRow(row).getHeightInPoints() + more);
            }
        });
    }

    private double height(Grid.Place place, double size) {
        return Rows.height(place.cell().text(), size(place, size), width(place));
    }

    /** Rows that share a cell cannot be filtered one by one. */
    private void filter(Table table, Totals body) {
        var shared = body.body().stream().map(Grid.Place::cell).anyMatch(cell -> cell.rows() > 1 || cell.columns() > 1);
        if (body.rows() > 0 && !shared) {
            var last = table.columns().size() - 1;
            sheet.setAutoFilter(new CellRangeAddress(body.firstRow() - 1, body.firstRow() + body.rows() - 1, 0, last));
        }
    }

    private int labels(Table table) {
        var columns = table.foot().rows().stream()
                .findFirst()
                .map(row -> row.cells().getFirst())
                .map(Cell::columns)
                .orElse(0);
        var all = rows.widths().count();
        var wide = columns == all
                || rows.widths().points(0, columns) > rows.widths().points(0, all) * WIDEST_LABEL;
        return wide ? 0 : columns;
    }
}
