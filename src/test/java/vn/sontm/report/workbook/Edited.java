package vn.sontm.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A spreadsheet opened by somebody who types into it. */
public final class Edited {
    private final XSSFWorkbook workbook;

    private Edited(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static Edited open(byte[] file) {
        try {
            return new Edited(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Edited blank() {
        var workbook = new XSSFWorkbook();
        workbook.createSheet("Sheet1");
        return new Edited(workbook);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** A sheet by its name. */
    public OnSheet on(String name) {
        return new OnSheet(workbook.getSheet(name));
    }

    /** Types into cells by the row's key and the column's heading. */
    public record OnSheet(XSSFSheet sheet) {
        /** @param key that the row's hidden first cell ends with, or begins with when it ends with a bar */
        public OnSheet put(String key, String heading, String text) {
            var column = column(heading);
            for (var row : sheet) {
                var first = row.getCell(0) == null ? "" : row.getCell(0).toString();
                if (first.endsWith("|" + key) || first.equals(key) || key.endsWith("|") && first.startsWith(key)) {
                    var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
                    cell.setCellValue(text);
                    return this;
                }
            }
            throw new IllegalArgumentException("no row " + key);
        }

        private int column(String heading) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.toString().equals(heading) || cell.toString().startsWith(heading + ". ")) {
                        return cell.getColumnIndex();
                    }
                }
            }
            throw new IllegalArgumentException("no column " + heading);
        }
    }

    /** Types into the row that holds a text, whatever its column. */
    public Edited type(String rowWith, int column, String text) {
        return at(rowWith, column, cell -> cell.setCellValue(text));
    }

    public Edited at(String rowWith, int column, Consumer<XSSFCell> change) {
        for (var row : sheet()) {
            for (var cell : row) {
                if (cell.toString().equals(rowWith)) {
                    var target = row.getCell(column);
                    change.accept((XSSFCell) (target == null ? row.createCell(column) : target));
                    return this;
                }
            }
        }
        throw new IllegalArgumentException("no row with " + rowWith);
    }

    /** Appends a row. */
    public Edited row(Object... cells) {
        var row = sheet().createRow(sheet().getPhysicalNumberOfRows());
        for (var column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
        return this;
    }

    public Edited percent(XSSFCell cell, double share) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        cell.setCellStyle(style);
        cell.setCellValue(share);
        return this;
    }

    public byte[] save() {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
