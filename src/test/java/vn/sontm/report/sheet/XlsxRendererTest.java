package vn.sontm.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Hashes;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.Charts;
import vn.sontm.report.Papers;
import vn.sontm.report.SampleDeliveries;
import vn.sontm.report.Xlsx;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.AnnexTitle;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Column;
import vn.sontm.report.document.Document;
import vn.sontm.report.document.Orientation;
import vn.sontm.report.document.Page;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Properties;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;
import vn.sontm.report.form.FormFacts;
import vn.sontm.report.form.Forms;

class XlsxRendererTest {
    private static final Document MATRIX =
            Forms.render("bieu-01", Papers.ofOffice(Papers.communes()).build());
    private static final Xlsx FILE = Xlsx.of(MATRIX);

    @Test
    @DisplayName("figures are numbers, sums are formulas that give what is printed")
    void figuresCalculate() {
        assertThat(FILE.cell("X8").getNumericCellValue()).isEqualTo(12);
        var sum = FILE.cell("X28");
        assertThat(sum.getCellFormula()).isEqualTo("SUM(X8:X27)");
        assertThat(sum.getNumericCellValue()).isPositive();
        var met = FILE.cell("C28");
        assertThat(met.getCellFormula()).isEqualTo("COUNTIF(C8:C27,\"Đ\")");
        assertThat(FILE.cell("I28").getCellFormula()).isEqualTo("COUNTIF(I8:I27,\"Đ~*\")");
    }

    @Test
    @DisplayName("the head stays in sight and repeats in print; rows can be filtered by every column")
    void headStays() {
        var pane = FILE.first().getPaneInformation();
        assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 7);
        assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 2);
        assertThat(FILE.first().getRepeatingRows().formatAsString()).isEqualTo("6:7");
        assertThat(FILE.first().getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A7:Z27");
    }

    @Test
    @DisplayName("prints on the paper of the form: A4 landscape, its margins, all columns on the page, numbered")
    void printsAsPaper() {
        var setup = FILE.first().getPrintSetup();
        assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(setup.getLandscape()).isTrue();
        assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        assertThat(setup.getFitHeight()).isZero();
        assertThat(FILE.first().getMargin(PageMargin.LEFT)).isCloseTo(30 / 25.4, within(0.001));
        assertThat(FILE.first().getHeader().getCenter()).endsWith("&P");
        assertThat(FILE.first().getFirstHeader().getCenter()).isEmpty();
        assertThat(FILE.first().getFirstFooter().getLeft()).contains(Papers.CHECK_CODE);
    }

    @Test
    @DisplayName("verdicts are tinted by rules, one for each verdict that occurs")
    void verdictsAreTinted() {
        var formatting = FILE.first().getSheetConditionalFormatting();
        assertThat(formatting.getNumConditionalFormattings()).isEqualTo(3);
        var ranges = formatting.getConditionalFormattingAt(0).getFormattingRanges();
        assertThat(ranges[0].formatAsString()).isEqualTo("C8:U27");
    }

    @Test
    @DisplayName("numbers look as on paper: decimals, signs, units; dates and shares are values")
    void valuesLookAsOnPaper() {
        var file = Xlsx.of(table(
                List.of(
                        figure("1250.5", "1.250,5"),
                        figure("96.5", "96,5 km"),
                        figure("3", "+3"),
                        figure("-2", "-2"),
                        figure("2024", "2024"),
                        Cell.of("45,0 %").saying(new Value.Percent(new BigDecimal("45"))),
                        Cell.of("45,0").saying(new Value.Percent(new BigDecimal("45"))),
                        Cell.of(LocalDate.of(2024, 3, 5))),
                List.of()));
        assertThat(shown(file.cell("A3"))).isEqualTo("1250.5 [$-42A]#,##0.0");
        assertThat(shown(file.cell("B3"))).isEqualTo("96.5 [$-42A]#,##0.0\" km\"");
        assertThat(shown(file.cell("C3"))).isEqualTo("3.0 [$-42A]+#,##0;-#,##0;#,##0");
        assertThat(shown(file.cell("D3"))).isEqualTo("-2.0 [$-42A]#,##0");
        assertThat(shown(file.cell("E3"))).isEqualTo("2024.0 [$-42A]0");
        assertThat(shown(file.cell("F3"))).isEqualTo("0.45 [$-42A]#,##0.0 %");
        assertThat(shown(file.cell("G3"))).isEqualTo("0.45 [$-42A]#,##0.0%");
        assertThat(file.cell("H3").getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2024-03-05");
    }

    @Test
    @DisplayName("a text that says more than its value, or not the value, stays text")
    void longTextsStayText() {
        var file = Xlsx.of(table(
                List.of(
                        figure("96.5", "96,5 %\n(số liệu tháng 3/2024)"),
                        figure("1", "Đạt"),
                        figure("96.5", "96,5 triệu đồng/người/năm theo báo cáo của xã, chưa thẩm tra")),
                List.of()));
        assertThat(file.cell("A3").getStringCellValue()).isEqualTo("96,5 %\n(số liệu tháng 3/2024)");
        assertThat(file.cell("B3").getStringCellValue()).isEqualTo("Đạt");
        assertThat(file.cell("C3").getStringCellValue()).startsWith("96,5 triệu đồng");
    }

    @Test
    @DisplayName("text that begins with a sign of formulas stays text, also after it is edited")
    void textIsNoFormula() {
        var texts = List.of("=1+1", "+84 25", "-3 xã", "@SUM(A1)", "=HYPERLINK(\"http://x\")");
        var file = Xlsx.of(table(texts.stream().map(Cell::of).toList(), List.of()));
        for (var column = 0; column < texts.size(); column++) {
            var cell = file.first().getRow(2).getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(texts.get(column));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    @DisplayName("a total that its column does not give is written as the official figure, not as a formula")
    void officialTotalsWin() {
        var met = Cell.of("Đ").saying(new Value.Judged(Verdict.MET));
        var file = Xlsx.of(table(
                List.of(figure("3", "3"), met, met, met),
                List.of(
                        Cell.of("4").saying(Value.Total.sum(4)),
                        Cell.of("1").saying(Value.Total.met(1)),
                        Cell.of("2").saying(Value.Total.met(2)),
                        Cell.of("100,0")
                                .saying(new Value.Total(Value.Calculation.MET_PERCENT, new BigDecimal("100.0"))))));
        assertThat(file.cell("A4").getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(file.cell("A4").getNumericCellValue()).isEqualTo(4);
        assertThat(file.cell("B4").getCellFormula()).isEqualTo("COUNTIF(B3:B3,\"Đ\")");
        assertThat(file.cell("C4").getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(file.cell("D4").getCellFormula()).isEqualTo("(COUNTIF(D3:D3,\"Đ\"))/ROWS(D3:D3)");
        assertThat(file.cell("D4").getNumericCellValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("a report has its words on one sheet, and each table, annex and chart on one of its own")
    void reportsAreTakenApart() {
        var report = Xlsx.of(Forms.render("bao-cao-xa", Papers.ofCommune().build()));
        assertThat(names(report)).first().asString().startsWith("Báo cáo kết quả");
        assertThat(names(report)).contains("1. Bộ tiêu chí quốc gia về xã n", "Biểu số 03");
        assertThat(report.find("I. TÌNH HÌNH CHUNG VÀ CÔNG TÁC CHỈ ĐẠO")).isNotNull();
        var charts = Xlsx.of(Charts.document());
        assertThat(names(charts)).hasSize(4);
        var picture = charts.workbook().getSheetAt(1).getDrawingPatriarch().getCharts();
        assertThat(picture).hasSize(1);
    }

    @Test
    @DisplayName(
            "a list with a few words above it is one sheet; tables of a letter stand on sheets that its words name")
    void wordsAboveATable() {
        var deliveries = FormFacts.NONE.deliveries(SampleDeliveries.of(Papers.communes()));
        var list = Xlsx.of(Forms.render(
                "tien-do-nop",
                Papers.ofOffice(Papers.communes()).facts(deliveries).build()));
        assertThat(names(list)).hasSize(1);
        var letter = Xlsx.of(Forms.render(
                "don-doc", Papers.ofOffice(Papers.communes()).facts(deliveries).build()));
        assertThat(names(letter)).containsExactly("Công văn đôn đốc", "Công văn đôn đốc (2)", "Công văn đôn đốc (3)");
        assertThat(letter.find("Bảng số liệu: xem trang tính “Công văn đôn đốc (3)”."))
                .isNotNull();
    }

    @Test
    @DisplayName("names of sheets are short, unlike each other and without signs that spreadsheets forbid")
    void namesAreSafe() {
        var names = new SheetNames();
        var wanted = "II. Kết quả [tháng 6/2024]: theo từng tiêu chí";
        var first = names.next(wanted);
        assertThat(first).hasSize(31).doesNotContain("[", "/", ":");
        assertThat(names.next(wanted)).hasSizeLessThan(32).endsWith(" (2)").isNotEqualTo(first);
        assertThat(names.next("")).isNotBlank();
    }

    @Test
    @DisplayName("the same document gives the same bytes")
    void bytesAreStable() {
        assertThat(Hashes.sha256Hex(XlsxRenderer.render(MATRIX)))
                .isEqualTo(Hashes.sha256Hex(XlsxRenderer.render(MATRIX)));
        assertThat(Hashes.sha256Hex(XlsxRenderer.render(Charts.document())))
                .isEqualTo(Hashes.sha256Hex(XlsxRenderer.render(Charts.document())));
    }

    @Test
    @DisplayName("the file names its title, author and date")
    void describesItself() {
        var core = FILE.workbook().getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo(MATRIX.properties().title());
        assertThat(core.getCreator()).isEqualTo(MATRIX.properties().author());
        assertThat(core.getCreated().toInstant()).isEqualTo(Papers.CREATED.toInstant());
    }

    private static List<String> names(Xlsx file) {
        return java.util.stream.IntStream.range(0, file.workbook().getNumberOfSheets())
                .mapToObj(file.workbook()::getSheetName)
                .toList();
    }

    private static String shown(XSSFCell cell) {
        return cell.getNumericCellValue() + " " + cell.getCellStyle().getDataFormatString();
    }

    private static Cell figure(String number, String text) {
        return Cell.of(new BigDecimal(number), Text.of(text));
    }

    /** Its title is in row 1, an empty row 2 stands for the gap below, so the body begins in row 3. */
    private static Document table(List<Cell> cells, List<Cell> foot) {
        var columns = cells.stream().map(cell -> new Column(30, Align.LEFT)).toList();
        var table = new Table(
                columns,
                new RowGroup(List.of()),
                List.of(RowGroup.of(new Row(cells))),
                foot.isEmpty() ? new RowGroup(List.of()) : RowGroup.of(new Row(foot)),
                List.of(),
                10);
        return new Document(
                new Properties("thu", "Thử", "Thử", Papers.CREATED),
                List.of(new Part(
                        Page.a4(Orientation.LANDSCAPE),
                        "Thử",
                        Optional.empty(),
                        List.of(new AnnexTitle("Biểu", "", "", ""), table))));
    }
}
