package vn.sontm.report.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Text;
import vn.sontm.report.type.LineBreaker;

/** Where the next row of a sheet goes, and how rows are made as high as their text. */
final class Rows {
    private static final double LINE = 1.22;
    private static final double PADDING = 3;
    /** Points of a cell's width that no text has, and the share by which spreadsheets may draw letters wider. */
    private static final double MARGIN = 4;

    private static final double NARROWER = 0.97;
    /** Spreadsheets know no higher rows. */
    private static final double HIGHEST = 409;

    private final XSSFSheet sheet;
    private final Widths widths;
    private final CellWriter cells;
    private int next;

    Rows(XSSFSheet sheet, Widths widths, CellWriter cells) {
        this.sheet = sheet;
        this.widths = widths;
        this.cells = cells;
    }

    int next() {
        return next;
    }

    Widths widths() {
        return widths;
    }

    CellWriter cells() {
        return cells;
    }

    /** A row of text across the whole sheet; nothing for an empty text. */
    void add(Text text, double size, Align align) {
        if (!text.isEmpty()) {
            var row = row();
            text(row, text, size, align, 0, widths.count());
        }
    }

    void space(double points) {
        row().setHeightInPoints((float) points);
    }

    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** A text over some columns of a row, which grows to the text's height. */
    void text(XSSFRow row, Text text, double size, Align align, int first, int count) {
        cells.write(row.createCell(first), text, Look.of(CellWriter.face(text), size, align));
        merge(row.getRowNum(), 1, first, count);
        grow(row, height(text, size, widths.points(first, count)));
    }

    void merge(int row, int rowCount, int first, int count) {
        if (rowCount > 1 || count > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rowCount - 1, first, first + count - 1));
        }
    }

    /** Never beyond what a spreadsheet can show. */
    static void grow(XSSFRow row, double height) {
        var current = row.getCTRow().isSetHt() ? row.getHeightInPoints() : 0;
        row.setHeightInPoints((float) Math.min(HIGHEST, Math.max(current, height)));
    }

    static double height(Text text, double size, double width) {
        var lines = LineBreaker.lines(text, size, room(width)).size();
        return Math.max(1, lines) * size * LINE + PADDING;
    }

    /** What of a cell's width its text has, in points. */
    static double room(double width) {
        return Math.max(1, (width - MARGIN) * NARROWER);
    }

    /** The width of a cell in which a text has this room. */
    static double widthFor(double room) {
        return room / NARROWER + MARGIN;
    }

    XSSFCell cell(int row, int column) {
        return sheet.getRow(row).createCell(column);
    }
}
