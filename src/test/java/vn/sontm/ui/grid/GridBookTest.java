package vn.sontm.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.report.document.Properties;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.Grid.Head;

@DisplayName("A table of the window as a spreadsheet and as text")
class GridBookTest {
    private static final Grid GRID = new Grid(
            List.of(
                    new Head("Mã", false, 8),
                    new Head("Xã", false, 20),
                    new Head("Thu nhập", true, 12),
                    new Head("Tiến độ", true, 10),
                    new Head("Lẫn lộn", true, 10)),
            List.of(
                    List.of("10.1", "Cao Lâu", "1.038,5", "60 %", "3 nhà"),
                    List.of("007", "Tân Liên\nvà \"Hải Yến\"", "−4", "–", "2 km"),
                    List.of("2", "", "", "0,5 %", "12/19")));

    @Test
    @DisplayName("title, notes, headings with the unit that a whole column bears, then the rows as they are seen")
    void writesWhatIsSeen() throws IOException {
        var sheet = sheet();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Bảng thử");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Kỳ: Tháng 6/2024");
        assertThat(texts(sheet, 2)).containsExactly("Mã", "Xã", "Thu nhập", "Tiến độ (%)", "Lẫn lộn");
        assertThat(texts(sheet, 3)).containsExactly("10.1", "Cao Lâu", "1038.5", "60.0", "3 nhà");
        assertThat(texts(sheet, 4)).containsExactly("007", "Tân Liên\nvà \"Hải Yến\"", "-4.0", "–", "2 km");
        assertThat(texts(sheet, 5)).containsExactly("2", "", "", "0.5", "12/19");
    }

    @Test
    @DisplayName("figures are numbers; codes stay text, whatever they look like")
    void tellsNumbersFromCodes() throws IOException {
        var sheet = sheet();
        assertThat(sheet.getRow(3).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(-4);
        assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(4).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    }

    @Test
    @DisplayName("copied cells are parted by tabs, without points between thousands; lines within a cell are quoted")
    void copies() {
        assertThat(GridText.rows(GRID).split("\n", 2)[0]).isEqualTo("10.1\tCao Lâu\t1038,5\t60 %\t3 nhà");
        assertThat(GridText.withHeads(GRID))
                .startsWith("Mã\tXã\tThu nhập\tTiến độ\tLẫn lộn\n")
                .contains("007\t\"Tân Liên\nvà \"\"Hải Yến\"\"\"\t-4\t–\t2 km\n");
    }

    private static Sheet sheet() throws IOException {
        var properties = new Properties(
                GridBook.KIND, "Bảng thử", "Xã Cao Lâu", ZonedDateTime.of(2024, 6, 15, 8, 0, 0, 0, ZoneOffset.UTC));
        var bytes = new GridBook(properties, List.of("Kỳ: Tháng 6/2024"), GRID).bytes();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    private static List<String> texts(Sheet sheet, int row) {
        return IntStream.range(0, GRID.heads().size())
                .mapToObj(column -> sheet.getRow(row).getCell(column))
                .map(cell -> cell.getCellType() == CellType.NUMERIC
                        ? Double.toString(cell.getNumericCellValue())
                        : cell.getStringCellValue())
                .toList();
    }
}
