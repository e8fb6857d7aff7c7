package vn.sontm.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sontm.report.document.Properties;
import vn.sontm.report.ooxml.OfficeFile;

/** Makes a spreadsheet for people to fill, with a hidden sheet by which the program knows it again. */
public final class BookWriter {
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final OutStyles styles = new OutStyles(workbook);
    private final List<OutSheet> sheets = new ArrayList<>();
    private final Map<String, String> marks = new TreeMap<>();
    private final Properties properties;

    /** @param version of the sheet's layout; readers of earlier versions decline it */
    public BookWriter(Properties properties, int version, Map<String, String> marks) {
        this.properties = properties;
        this.marks.putAll(marks);
        this.marks.put(Book.KIND, properties.formId());
        this.marks.put(Book.VERSION, Integer.toString(version));
    }

    /** Another sheet; its name is cut and numbered where it must be. */
    public OutSheet sheet(String name, List<OutColumn> columns) {
        var sheet = new OutSheet(workbook, free(WorkbookUtil.createSafeSheetName(name)), columns, styles);
        sheets.add(sheet);
        return sheet;
    }

    public byte[] bytes() {
        sheets.forEach(OutSheet::finish);
        mark();
        try (workbook) {
            return OfficeFile.bytes(workbook, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String free(String name) {
        var found = name;
        for (var number = 2; workbook.getSheet(found) != null; number++) {
            var end = " " + number;
            found = name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
        }
        return found;
    }

    private void mark() {
        var sheet = workbook.createSheet(Book.MARKS);
        marks.forEach((name, value) -> {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(name);
            row.createCell(1).setCellValue(value);
        });
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        workbook.setActiveSheet(0);
    }
}
