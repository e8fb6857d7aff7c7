package vn.sontm.report.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.CellReport.Outcome;
import vn.sontm.report.workbook.Edited;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Submissions;

@DisplayName("The sheet to fill")
class EntrySheetTest {
    private static final Period JUNE = Period.parse("2024-06");
    private static final Period MAY = Period.parse("2024-05");
    private static final String SET = "xa-thu";
    private static final int VALUE = 6;
    private static final int NOTE = 7;

    @TempDir
    private Path folder;

    private EntryOffices offices;
    private EntrySheet sheet;

    @BeforeEach
    void open() {
        offices = new EntryOffices(folder, SampleSet.json());
        sheet = new EntrySheet(offices.commune);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    @DisplayName(
            "goes out with code, name, unit, requirement and the last figure as a number; comes back unchanged as nothing")
    void outAndBack() {
        enter("1.1", MAY, "96,5", "");
        enter("1.3", JUNE, "12", "đếm lại");
        var file = out();
        var row = row(Edited.open(file), "1.1");
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("%");
        assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(96.5);
        assertThat(row.getCell(VALUE)).asString().isEmpty();
        assertThat(row(Edited.open(file), "1.3").getCell(VALUE).getStringCellValue())
                .isEqualTo("12");
        var preview = sheet.read(file, JUNE, "");
        assertThat(preview.taken()).isEmpty();
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.cells()).extracting(CellReport::outcome).containsExactly(Outcome.SAME);
    }

    @Test
    @DisplayName("takes what is new or changed, tells before and after with the place, and enters it on demand only")
    void takes() {
        enter("1.3", JUNE, "12", "");
        var file = Edited.open(out())
                .type("1.1", VALUE, "96,5")
                .type("1.3", VALUE, "15")
                .type("1.3", NOTE, "kiểm tra lại");
        var preview = sheet.read(file.save(), JUNE, "");
        assertThat(preview.taken())
                .extracting(CellReport::item, CellReport::outcome, CellReport::before, CellReport::after)
                .containsExactly(
                        tuple(SET + "/1.1", Outcome.NEW, "", "96,5"),
                        tuple(SET + "/1.3", Outcome.CHANGED, "12", "15"),
                        tuple(SET + "/1.3", Outcome.NEW, "", "kiểm tra lại"));
        assertThat(preview.taken().getFirst().place()).matches("Dòng \\d+, cột Giá trị kỳ này");
        assertThat(value("1.1", "2024-06")).isEmpty();
        sheet.apply(preview);
        assertThat(value("1.1", "2024-06")).isEqualTo("96.5");
        assertThat(value("1.3", "2024-06")).isEqualTo("15");
        assertThat(sheet.read(out(), JUNE, "").taken()).isEmpty();
    }

    @Test
    @DisplayName("refuses single cells with the reason and what was typed, and takes all others")
    void refuses() {
        enter("1.3", JUNE, "12", "");
        var file = Edited.open(out())
                .type("1.1", VALUE, "nhiều")
                .type("1.2", VALUE, "120")
                .at("1.3", VALUE, cell -> cell.setBlank())
                .type("1.4", NOTE, "chưa họp")
                .type("3.2", VALUE, "Khá");
        var preview = sheet.read(file.save(), JUNE, "");
        assertThat(preview.refused())
                .extracting(CellReport::item, CellReport::typed)
                .containsExactly(
                        tuple(SET + "/1.1", "nhiều"),
                        tuple(SET + "/1.2", "120"),
                        tuple(SET + "/1.3", ""),
                        tuple(SET + "/1.4", "chưa họp"));
        assertThat(preview.refused().getFirst().reason()).contains("không phải là số");
        assertThat(preview.refused().get(1).reason()).contains("không được quá 100");
        sheet.apply(preview);
        assertThat(value("3.2", "2024-06")).isEqualTo("2");
        assertThat(value("1.3", "2024-06")).isEqualTo("12");
    }

    @Test
    @DisplayName(
            "reads shares of percent cells, numbers, results of formulas and decomposed letters for what they mean")
    void kindsOfCells() {
        var file = Edited.open(out());
        file.at("1.1", VALUE, cell -> file.percent(cell, 0.965))
                .at("1.2", VALUE, cell -> {
                    cell.setCellFormula("40+0.5");
                    cell.setCellValue(40.5);
                })
                .at("1.3", VALUE, cell -> cell.setCellValue(12))
                .type("1.4", VALUE, Normalizer.normalize("Đạt", Normalizer.Form.NFD))
                .at("4.1", VALUE, cell -> cell.setCellValue(true))
                .at("4.2", VALUE, cell -> cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0))
                .at("4.3", VALUE, cell -> cell.setCellFormula("1/3"));
        var preview = sheet.read(file.save(), JUNE, "");
        assertThat(preview.taken())
                .extracting(CellReport::item, CellReport::after)
                .containsExactly(
                        tuple(SET + "/1.1", "96,5"),
                        tuple(SET + "/1.2", "40,5"),
                        tuple(SET + "/1.3", "12"),
                        tuple(SET + "/1.4", "Đạt"),
                        tuple(SET + "/4.1", "Đạt"));
        assertThat(preview.refused())
                .extracting(CellReport::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("#DIV/0!"),
                        reason -> assertThat(reason).contains("chưa được tính"));
    }

    @Test
    @DisplayName("offers parts of a composite, and takes no figure for the composite itself")
    void composites() {
        var file = Edited.open(out()).type("3.1#2", VALUE, "80 %").type("3.1", VALUE, "Đạt");
        var preview = sheet.read(file.save(), JUNE, "");
        assertThat(preview.taken()).extracting(CellReport::item).containsExactly(SET + "/3.1#2");
        assertThat(preview.refused()).hasSize(1);
    }

    @Test
    @DisplayName("keeps text that begins like a formula as text on the way out")
    void formulaSigns() {
        enter("1.3", JUNE, "12", "=HYPERLINK(\"http://x\")");
        var cell = row(Edited.open(out()), "1.3").getCell(NOTE);
        assertThat(cell.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(sheet.read(out(), JUNE, "").taken()).isEmpty();
    }

    @Test
    @DisplayName("reads a table of somebody's own by its headings, whatever their accents, codes even as numbers")
    void ownTable() {
        var file = Edited.blank()
                .row("UBND XÃ CAO LÂU")
                .row("STT", "MÃ CHỈ TIÊU", "Noi dung", "Kết quả (đến kỳ)", "Ghi chú")
                .row(1, 1.1, "gì đó", 88.25, "số thôn báo")
                .row(2, "1.3", "", "14 nhà", "")
                .row(3, "9.9", "không có", "5", "");
        var preview = sheet.read(file.save(), MAY, SET);
        assertThat(preview.period()).isEqualTo(MAY);
        assertThat(preview.taken())
                .extracting(CellReport::item, CellReport::after)
                .containsExactly(
                        tuple(SET + "/1.1", "88,25"), tuple(SET + "/1.1", "số thôn báo"), tuple(SET + "/1.3", "14"));
        assertThat(preview.refused()).extracting(CellReport::place).containsExactly("Dòng 5, cột Kết quả (đến kỳ)");
        assertThat(preview.refused().getFirst().reason()).contains("9.9");
    }

    @Test
    @DisplayName("a row told twice counts once")
    void twice() {
        var file = Edited.blank().row("Mã", "Giá trị").row("1.3", "14").row("1.3", "15");
        var preview = sheet.read(file.save(), JUNE, SET);
        assertThat(preview.taken()).hasSize(1);
        assertThat(preview.refused().getFirst().typed()).isEqualTo("15");
    }

    @Test
    @DisplayName(
            "declines another unit's sheet, a file without such a table, what is no spreadsheet, and later versions")
    void declines() {
        var other = new EntrySheet(offices.office).write("bao-lam", JUNE, List.of(SET));
        assertThat(code(other)).isEqualTo(ErrorCode.SHEET_OTHER_UNIT);
        assertThat(code(Edited.blank().row("a", "b").save())).isEqualTo(ErrorCode.SHEET_UNKNOWN);
        assertThat(code("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(ErrorCode.SHEET_FORMAT);
        var later = Edited.open(out());
        var marks = later.workbook().getSheet("so-ntm");
        marks.forEach(row -> {
            if (row.getCell(0).getStringCellValue().equals("version")) {
                row.getCell(1).setCellValue("2");
            }
        });
        assertThat(code(later.save())).isEqualTo(ErrorCode.SHEET_NEWER);
    }

    @Test
    @DisplayName("warns that a locked period stays as it was handed in")
    void locked() {
        new Submissions(offices.commune).submit(JUNE, LocalDate.of(2024, 6, 28));
        Offices.deliver(offices.commune, offices.office);
        new Submissions(offices.office).lock("cao-lau", JUNE);
        Offices.deliver(offices.office, offices.commune);
        assertThat(sheet.read(out(), JUNE, "").warnings()).hasSize(1);
    }

    @Test
    @DisplayName("an unknown unit has no sheet")
    void unknownUnit() {
        assertThatThrownBy(() -> sheet.write("khong-co", JUNE, List.of())).isInstanceOf(Refusal.class);
    }

    private byte[] out() {
        return sheet.write("cao-lau", JUNE, List.of(SET));
    }

    private void enter(String code, Period period, String typed, String note) {
        new Entries(offices.commune).value("cao-lau", SET + "/" + code, period, typed, note);
    }

    private String value(String code, String period) {
        return offices.commune
                .registers()
                .find(new Register("value", "cao-lau", SET + "/" + code, period))
                .map(entry -> entry.content().path("value").asText())
                .orElse("");
    }

    private ErrorCode code(byte[] file) {
        try {
            sheet.read(file, JUNE, SET);
            throw new AssertionError("was taken");
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static XSSFRow row(Edited file, String code) {
        for (var row : file.sheet()) {
            if (row.getCell(1) != null && row.getCell(1).toString().equals(code)) {
                return (XSSFRow) row;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
