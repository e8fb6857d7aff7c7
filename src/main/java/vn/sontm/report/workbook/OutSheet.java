package vn.sontm.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet being filled from top to bottom: lines of words, one row of headings, rows. */
public final class OutSheet {
    private static final int WIDTH_UNITS = 256;
    /** Height of a line in points. */
    private static final double LINE = OutStyles.SIZE * 1.3;

    private final XSSFSheet sheet;
    private final OutStyles styles;
    private final List<OutColumn> columns;
    private int next;
    private int head = -1;

    OutSheet(XSSFWorkbook workbook, String name, List<OutColumn> columns, OutStyles styles) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.columns = List.copyOf(columns);
        for (var column = 0; column < columns.size(); column++) {
            var width = columns.get(column).width();
            sheet.setColumnWidth(column, Math.max(1, width) * WIDTH_UNITS);
            sheet.setColumnHidden(column, width == 0);
        }
    }

    public OutSheet title(String text) {
        line(text, true);
        return this;
    }

    public OutSheet note(String text) {
        line(text, false);
        return this;
    }

    /** The row of headings: it stays in sight, and is repeated on every printed page. */
    public OutSheet head() {
        head = next;
        var row = sheet.createRow(next++);
        for (var column = 0; column < columns.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(styles.head());
            cell.setCellValue(columns.get(column).title());
        }
        return this;
    }

    /** A row that parts the others; its words stand in one column. */
    public OutSheet band(int at, String text) {
        var row = sheet.createRow(next++);
        for (var column = 0; column < columns.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(styles.band());
            if (column == at) {
                cell.setCellValue(text);
            }
        }
        return this;
    }

    public OutSheet row(List<OutCell> cells) {
        var row = sheet.createRow(next++);
        for (var column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column), columns.get(column));
        }
        row.setHeightInPoints((float) (lines(cells) * LINE));
        return this;
    }

    /** As many as its longest text takes; programs do not all measure rows when they open a file. */
    private long lines(List<OutCell> cells) {
        var lines = 1L;
        for (var column = 0; column < cells.size(); column++) {
            var width = columns.get(column).width();
            lines = Math.max(
                    lines,
                    width == 0
                            ? 1
                            : cells.get(column)
                                    .text()
                                    .lines()
                                    .mapToLong(line -> line.length() / width + 1)
                                    .sum());
        }
        return lines;
    }

    private void fill(XSSFCell target, OutCell cell, OutColumn column) {
        if (cell.number().isPresent()) {
            target.setCellStyle(styles.number(cell.number().get()));
            target.setCellValue(cell.number().get().doubleValue());
            return;
        }
        target.setCellStyle(column.typed() && !cell.fixed() ? styles.typed() : styles.text());
        if (!cell.text().isEmpty()) {
            target.setCellValue(cell.text());
        }
        if (!cell.choices().isEmpty()) {
            offer(target, cell.choices());
        }
    }

    private void offer(XSSFCell cell, List<String> choices) {
        var helper = new XSSFDataValidationHelper(sheet);
        var list = new XSSFDataValidationConstraint(choices.toArray(String[]::new));
        var place = new CellRangeAddressList(
                cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
        var validation = helper.createValidation(list, place);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    /** Sets up view and print when all rows are there. */
    void finish() {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
        if (head >= 0) {
            sheet.createFreezePane(0, head + 1);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
            var table = new CellRangeAddress(head, Math.max(head, next - 1), 0, columns.size() - 1);
            sheet.setAutoFilter(table);
            sheet.addIgnoredErrors(table, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void line(String text, boolean title) {
        var visible = new ArrayList<Integer>();
        for (var column = 0; column < columns.size(); column++) {
            if (columns.get(column).width() > 0) {
                visible.add(column);
            }
        }
        var cell = sheet.createRow(next).createCell(visible.getFirst());
        cell.setCellStyle(title ? styles.title() : styles.note());
        cell.setCellValue(text);
        if (visible.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, visible.getFirst(), visible.getLast()));
        }
        next++;
    }
}
