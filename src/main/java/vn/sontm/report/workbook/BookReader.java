package vn.sontm.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/** Reads .xlsx files from hands unknown: nothing is computed, followed or run, and nothing grows beyond its limit. */
final class BookReader {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 256;

    private BookReader() {}

    static Book read(byte[] file) {
        PackageCheck.check(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheets = new ArrayList<BookSheet>();
            var marks = Map.<String, String>of();
            for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
                var sheet = workbook.getSheetAt(index);
                if (sheet.getSheetName().equals(Book.MARKS)) {
                    marks = marks(rows(sheet));
                } else {
                    sheets.add(new BookSheet(sheet.getSheetName(), rows(sheet)));
                }
            }
            return new Book(sheets, marks);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | ClassCastException e) {
            // a package that is none: the library tells by whatever it stumbles over
            throw new Refusal(ErrorCode.SHEET_DAMAGED);
        }
    }

    private static List<BookRow> rows(XSSFSheet sheet) {
        if (sheet.getLastRowNum() >= MOST_ROWS) {
            throw new Refusal(ErrorCode.SHEET_TOO_LARGE, PackageCheck.MEGABYTES);
        }
        var rows = new ArrayList<BookRow>();
        for (var row : sheet) {
            var cells = cells((XSSFRow) row);
            if (!cells.isEmpty()) {
                rows.add(new BookRow(row.getRowNum() + 1, cells));
            }
        }
        return rows;
    }

    private static Map<Integer, TypedCell> cells(XSSFRow row) {
        var cells = new TreeMap<Integer, TypedCell>();
        for (var cell : row) {
            if (cell.getColumnIndex() < MOST_COLUMNS) {
                var typed = CellReader.read((XSSFCell) cell);
                if (!typed.isEmpty()) {
                    cells.put(cell.getColumnIndex(), typed);
                }
            }
        }
        return cells;
    }

    private static Map<String, String> marks(List<BookRow> rows) {
        var marks = new TreeMap<String, String>();
        rows.forEach(row -> marks.put(row.cell(0).text(), row.cell(1).text()));
        return marks;
    }
}
