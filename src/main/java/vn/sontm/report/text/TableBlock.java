package vn.sontm.report.text;

import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Column;
import vn.sontm.report.document.Grid;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.PaperStyle;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.LineBreaker;

/** A table with its head on every page and its notes below. */
final class TableBlock {
    /** Narrow columns have little room to give away. */
    private static final double WIDEST_PADDING = 0.8;

    private static final double PADDING_SHARE = 0.05;
    /** Groups of rows that stay on the page of the sums, the notes and the signature. */
    private static final int KEPT_WITH_FOOT = 2;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double GAP = 4;

    private final Table table;
    private final double padding;
    private final Columns columns;
    private final List<Double> widths;

    private TableBlock(XWPFDocument file, Table table, Page page) {
        var all = table.columns().stream().mapToDouble(Column::width).sum();
        this.table = table;
        this.widths = table.columns().stream()
                .map(column -> column.width() * page.textWidth() / all)
                .toList();
        this.padding = Math.min(WIDEST_PADDING, Collections.min(widths) * PADDING_SHARE);
        this.columns = Columns.framed(file, widths, padding);
    }

    static void add(XWPFDocument file, Table table, Page page) {
        var lines = new Lines(file, page.textWidth()).keeping().space(GAP);
        var block = new TableBlock(file, table, page);
        block.add(table.head(), true, true);
        var groups = table.body();
        for (var index = 0; index < groups.size(); index++) {
            block.add(groups.get(index), false, index >= groups.size() - KEPT_WITH_FOOT);
        }
        block.add(table.foot(), false, true);
        table.notes().forEach(note -> lines.text(Text.italic(note), PaperStyle.NOTE, Align.LEFT));
        lines.space(GAP);
    }

    private void add(RowGroup group, boolean head, boolean keeping) {
        var grid = Grid.of(widths.size(), group);
        var places = new Grid.Place[grid.rows()][widths.size()];
        for (var place : grid.places()) {
            for (var row = 0; row < place.cell().rows(); row++) {
                places[place.row() + row][place.column()] = place;
            }
        }
        for (var row = 0; row < grid.rows(); row++) {
            var target = columns.row(head);
            for (var place : places[row]) {
                if (place != null) {
                    cell(target, place, row, head, keeping);
                }
            }
        }
    }

    private void cell(CTRow row, Grid.Place place, int at, boolean head, boolean keeping) {
        var cell = place.cell();
        var target = columns.cell(row, place.column(), cell.columns());
        Columns.middle(target);
        var begins = place.row() == at;
        if (cell.rows() > 1) {
            Columns.merge(target, begins);
        }
        var align = head
                ? Align.CENTRE
                : cell.align().orElse(table.columns().get(place.column()).align());
        var lines = columns.lines(target, place.column(), cell.columns());
        (keeping ? lines.keeping() : lines).text(begins ? cell.text() : Text.EMPTY, size(place), align);
    }

    /** As on paper, letters shrink a little before a word is divided. */
    private double size(Grid.Place place) {
        var width = widths.subList(place.column(), place.column() + place.cell().columns()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        var room = (width - 2 * padding) * POINTS_PER_MILLIMETRE;
        var widest = LineBreaker.widestWord(place.cell().text(), table.size());
        return widest <= room
                ? table.size()
                : Math.max(PaperStyle.SMALLEST, Math.floor(table.size() * room / widest * 2) / 2);
    }
}
