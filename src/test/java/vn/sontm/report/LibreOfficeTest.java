package vn.sontm.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.report.document.Document;
import vn.sontm.report.form.Forms;

/** Another office suite opens what is written, and gives it back without loss. Its absence fails. */
class LibreOfficeTest {
    private static final int MINUTES = 5;

    @TempDir
    static Path folder;

    private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();

    @BeforeAll
    static void convert() throws Exception {
        for (var form : Forms.list()) {
            DOCUMENTS.put(form.id(), FormCase.TWENTY_COMMUNES.document(form));
            DOCUMENTS.put(form.id() + "-chu", FormCase.ACCENTED_LETTERS.document(form));
        }
        DOCUMENTS.put("bieu-do", Charts.document());
        for (var format : List.of(ReportFormat.XLSX, ReportFormat.DOCX)) {
            var files = new ArrayList<String>();
            for (var document : DOCUMENTS.entrySet()) {
                var file = folder.resolve(document.getKey() + "." + format.extension());
                Files.write(file, format.render(document.getValue()));
                files.add(file.toString());
            }
            run(format.extension(), files);
        }
    }

    @Test
    @DisplayName("opens every spreadsheet and gives back every text, number, date and the result of every formula")
    void keepsSpreadsheets() throws IOException {
        for (var name : DOCUMENTS.keySet()) {
            var ours = Xlsx.of(Files.readAllBytes(folder.resolve(name + ".xlsx")));
            var theirs = Xlsx.of(Files.readAllBytes(converted(name + ".xlsx")));
            assertThat(theirs.workbook().getNumberOfSheets())
                    .as(name)
                    .isEqualTo(ours.workbook().getNumberOfSheets());
            for (var index = 0; index < ours.workbook().getNumberOfSheets(); index++) {
                same(name, ours.workbook().getSheetAt(index), theirs.workbook().getSheetAt(index));
            }
        }
    }

    @Test
    @DisplayName("opens every text file and gives back every word")
    void keepsTexts() throws IOException {
        for (var name : DOCUMENTS.keySet()) {
            var ours =
                    Docx.of(Files.readAllBytes(folder.resolve(name + ".docx"))).text();
            var theirs = Docx.of(Files.readAllBytes(converted(name + ".docx"))).text();
            assertThat(theirs).as(name).isEqualTo(ours);
        }
    }

    private static void same(String name, XSSFSheet ours, XSSFSheet theirs) {
        assertThat(theirs.getSheetName()).as(name).isEqualTo(ours.getSheetName());
        for (var row : ours) {
            for (var cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    var place = name + " " + ours.getSheetName() + " " + new CellReference(cell).formatAsString();
                    same(place, cell, theirs.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex()));
                }
            }
        }
    }

    private static void same(String place, Cell ours, Cell theirs) {
        assertThat(theirs.getCellType()).as(place).isEqualTo(ours.getCellType());
        if (value(ours) == CellType.NUMERIC) {
            assertThat(theirs.getNumericCellValue())
                    .as(place)
                    .isCloseTo(ours.getNumericCellValue(), within(printed(ours)));
        } else {
            assertThat(theirs.getStringCellValue()).as(place).isEqualTo(ours.getStringCellValue());
        }
    }

    private static CellType value(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** A formula may be calculated anew, to more decimals than are printed. */
    private static double printed(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? 0.05 : 1e-9;
    }

    private static Path converted(String file) {
        return folder.resolve("converted").resolve(file);
    }

    private static void run(String format, List<String> files) throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.resolve("converted").toString()));
        command.addAll(files);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(format + ".log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve(format + ".log")))
                .isZero();
    }
}
