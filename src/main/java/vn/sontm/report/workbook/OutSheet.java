package vn.sontm.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<List<String>, List<CellRangeAddress>> offers = new LinkedHashMap<>();
    private int next;
    private int head = -1;
    private int stay;

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

    /**
     * The row of headings: it stays in sight, and is repeated on every printed page.
     *
     * @param inSight how many columns stay in sight beside it
     */
    public OutSheet head(int inSight) {
        head = next;
        stay = inSight;
        var row = sheet.createRow(next++);
        row.setHeightInPoints((float) (LINE
                * lines(columns.stream()
                        .map(column -> OutCell.of(column.title()))
                        .toList())));
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
            offer(target.getRowIndex(), target.getColumnIndex(), cell.choices());
        }
    }

    /** One list for all cells that offer the same; those one below the other in a column as one range. */
    private void offer() {
        offers.forEach((choices, places) -> {
            var ranges = new CellRangeAddressList();
            places.forEach(ranges::addCellRangeAddress);
            var list = new XSSFDataValidationConstraint(choices.toArray(String[]::new));
            var validation = new XSSFDataValidationHelper(sheet).createValidation(list, ranges);
            validation.setShowErrorBox(false);
            sheet.addValidationData(validation);
        });
    }

    private void offer(int row, int column, List<String> choices) {
        var places = offers.computeIfAbsent(choices, key -> new ArrayList<>());
        places.stream()
                .filter(place -> place.getFirstColumn() == column && place.getLastRow() == row - 1)
                .findFirst()
                .ifPresentOrElse(
                        place -> place.setLastRow(row),
                        () -> places.add(new CellRangeAddress(row, row, column, column)));
    }

    /** Sets up view and print when all rows are there. */
    void finish() {
        offer();
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P/&N");
        if (head >= 0) {
            sheet.createFreezePane(stay, head + 1);
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
