package vn.sontm.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.report.Papers;
import vn.sontm.report.document.Properties;

@DisplayName("A spreadsheet from hands unknown")
class BookTest {
    private static final List<OutColumn> COLUMNS =
            List.of(new OutColumn("Khóa", 0, false), new OutColumn("Mã", 9, false), new OutColumn("Giá trị", 12, true));

    @Test
    @DisplayName("is known again by its hidden sheet, cells as they were typed")
    void ours() {
        var book = Book.read(sample());
        assertThat(book.is("thử", 1)).isTrue();
        assertThat(book.is("khác", 1)).isFalse();
        assertThat(book.mark("unit")).hasValue("cao-lau");
        assertThat(book.sheets()).extracting(BookSheet::name).containsExactly("Trang", "Trang 2");
        var row = book.sheets().getFirst().rows().getLast();
        assertThat(row.cell(0).text()).isEqualTo("k1");
        assertThat(row.cell(1).text()).isEqualTo("1234,5");
        assertThat(row.cell(2).text()).isEqualTo("=1+1");
    }

    @Test
    @DisplayName("has the same bytes whenever it is made")
    void stable() {
        assertThat(sample()).isEqualTo(sample());
    }

    @Test
    @DisplayName("tells days, and figures without the dust of binary fractions")
    void figures() {
        var file = Edited.blank().row(0.965 * 100, 1e15, 0.1 + 0.2, -3.0);
        var day = file.workbook().createCellStyle();
        day.setDataFormat(file.workbook().createDataFormat().getFormat("dd/mm/yyyy"));
        var cell = file.sheet().getRow(0).createCell(4);
        cell.setCellStyle(day);
        cell.setCellValue(LocalDate.of(2024, 3, 5));
        var row = Book.read(file.save()).sheets().getFirst().rows().getFirst();
        assertThat(row.cells().values())
                .extracting(TypedCell::text)
                .containsExactly("96,5", "1000000000000000", "0,3", "-3", "05/03/2024");
    }

    @Test
    @DisplayName("is refused in one sentence when it is an old, locked, foreign, cut or bloated file")
    void refused() throws IOException {
        assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(ErrorCode.SHEET_FORMAT);
        assertThat(code("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(ErrorCode.SHEET_FORMAT);
        assertThat(code(zip("mimetype", 10))).isEqualTo(ErrorCode.SHEET_FORMAT);
        assertThat(code(zip("xl/workbook.xml", 10))).isEqualTo(ErrorCode.SHEET_DAMAGED);
        assertThat(code(zip("xl/workbook.xml", 60 << 20))).isEqualTo(ErrorCode.SHEET_TOO_LARGE);
        assertThat(code(new byte[6 << 20])).isEqualTo(ErrorCode.SHEET_TOO_LARGE);
        var sample = sample();
        for (var length = 4; length < sample.length; length += 997) {
            assertThat(code(Arrays.copyOf(sample, length))).isIn(ErrorCode.SHEET_DAMAGED, ErrorCode.SHEET_FORMAT);
        }
    }

    @Test
    @DisplayName("comes back from LibreOffice as it was")
    void libreOffice(@TempDir Path folder) throws Exception {
        var source = folder.resolve("ra.xlsx");
        Files.write(source, sample());
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        folder.resolve("vao").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Book.read(Files.readAllBytes(folder.resolve("vao/ra.xlsx")))).isEqualTo(Book.read(sample()));
    }

    private static byte[] sample() {
        var book = new BookWriter(new Properties("thử", "Phiếu", "xã", Papers.CREATED), 1, Map.of("unit", "cao-lau"));
        book.sheet("Trang", COLUMNS)
                .title("PHIẾU")
                .head(1)
                .row(List.of(OutCell.of("k1"), OutCell.of(new BigDecimal("1234.5")), OutCell.of("=1+1")));
        book.sheet("Trang", COLUMNS)
                .head(1)
                .row(List.of(OutCell.of(""), OutCell.of("Đạt"), OutCell.of("").choosing(List.of("Đạt", "Không"))));
        return book.bytes();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static ErrorCode code(byte[] file) {
        try {
            Book.read(file);
            throw new AssertionError("was taken");
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
