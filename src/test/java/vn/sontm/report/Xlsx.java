package vn.sontm.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sontm.report.document.Document;
import vn.sontm.report.sheet.XlsxRenderer;

/** A written spreadsheet, read back. */
public record Xlsx(XSSFWorkbook workbook) {
    public static Xlsx of(Document document) {
        return of(XlsxRenderer.render(document));
    }

    public static Xlsx of(byte[] bytes) {
        try {
            return new Xlsx(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFSheet first() {
        return workbook.getSheetAt(0);
    }

    /** A cell of the first sheet, such as "C7". */
    public XSSFCell cell(String place) {
        var reference = new CellReference(place);
        return first().getRow(reference.getRow()).getCell(reference.getCol());
    }

    /** The first cell of the first sheet with this text. */
    public XSSFCell find(String text) {
        for (var row : first()) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }
}
