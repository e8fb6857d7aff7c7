package vn.sontm.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Grid;
import vn.sontm.ui.common.Grids;
import vn.sontm.workspace.People;
import vn.sontm.workspace.Workspace;

@DisplayName("Any table out")
class GridJourney extends WindowJourney {
    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.officeWithFigures(folder);
    }

    @Test
    @DisplayName("the matrix goes into a spreadsheet as it is filtered: names, letters, numbers that calculate, sums")
    void writesTheMatrix() throws IOException {
        go("matrix");
        focus("matrix-search");
        type("cao lau");
        settle();
        focus("matrix");
        var seen = seen("matrix");
        press("Shortcut+E");
        waitUntil("a folder is asked for", () -> shows("Ghi bảng ra Excel"));
        robot.interact(() ->
                ((TextField) find("grid-place")).setText(folder.resolve("ra").toString()));
        focus("grid-place");
        press(KeyCode.ENTER);
        var file = folder.resolve("ra").resolve("bang-tong-hop-2024-06.xlsx");
        waitUntil("it says where the file is", () -> shows(file.toString()));
        assertThat(shows("Mở")).isTrue();
        var sheet = sheet(file);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Bảng tổng hợp");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Đơn vị: Huyện Cao Lộc");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Kỳ: Tháng 6/2024");
        var heads = seen.heads().stream().map(Grid.Head::title).toList();
        assertThat(heads).contains("Xã", "1", "19");
        assertThat(texts(sheet, 3, heads.size())).containsExactlyElementsOf(heads);
        assertThat(seen.rows().getFirst().get(1)).isEqualTo("Cao Lâu");
        assertThat(seen.rows().getFirst()).contains("Đ", "CĐ");
        for (var row = 0; row < seen.rows().size(); row++) {
            assertThat(texts(sheet, 4 + row, heads.size()))
                    .containsExactlyElementsOf(seen.rows().get(row));
        }
        assertThat(sheet.getRow(4 + seen.rows().size())).isNull();
        assertThat(sheet.getRow(4).getCell(heads.size() - 3).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    @DisplayName("Ctrl+C takes the selected row, Ctrl+Shift+C the table with its heads")
    void copies() {
        new People(workspace).add("Nông Văn Tú", "văn thư");
        go("settings");
        focus("people");
        press(KeyCode.END);
        press("Shortcut+C");
        assertThat(clipboard()).startsWith("Văn phòng Điều phối nông thôn mới\t\tđang ghi sổ");
        press("Shortcut+Shift+C");
        assertThat(clipboard()).startsWith("Họ và tên\tChức danh\tHiện nay").contains("\nNông Văn Tú\tvăn thư\t");
    }

    @Test
    @DisplayName("several rows are chosen as in Excel, copied together, and nothing meant for one is offered meanwhile")
    void copiesSeveralRows() {
        new People(workspace).add("Nông Văn Tú", "văn thư");
        new People(workspace).add("Lý Thị Mai", "kế toán");
        go("settings");
        focus("people");
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        assertThat(disabled("Để người đang chọn ghi sổ")).isFalse();
        press("Shift+Down");
        assertThat(people().getSelectionModel().getSelectedItems()).hasSize(2);
        assertThat(people().getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(disabled("Để người đang chọn ghi sổ")).isTrue();
        press("Shortcut+C");
        assertThat(clipboard().lines()).hasSize(2).allMatch(line -> line.contains("\t"));
        press("Shortcut+A");
        press("Shortcut+C");
        assertThat(clipboard().lines()).hasSize(people().getItems().size());
        press(KeyCode.UP);
        assertThat(people().getSelectionModel().getSelectedItems()).hasSize(1);
    }

    @Test
    @DisplayName("a table in a dialog is copied and written by the same keys")
    void takesTheTableOfADialog() throws IOException {
        robot.interact(() -> window.go("matrix", "cao-lau|" + SampleUnits.SET + "/2"));
        settle();
        focus("show-changes");
        press(KeyCode.SPACE);
        waitUntil("the changes are listed", () -> isThere("changes"));
        settle();
        focus("changes");
        press(KeyCode.HOME);
        press("Shift+Down");
        press("Shortcut+C");
        assertThat(clipboard().lines()).hasSize(2);
        press("Shortcut+Shift+C");
        assertThat(clipboard()).startsWith("Lúc\t");
        press("Shortcut+E");
        waitUntil("a folder is asked for", () -> isThere("grid-place"));
        robot.interact(() ->
                ((TextField) find("grid-place")).setText(folder.resolve("ra").toString()));
        focus("grid-place");
        press(KeyCode.ENTER);
        waitUntil("it is written", () -> shows(".xlsx"));
        press(KeyCode.ESCAPE);
        try (var files = Files.list(folder.resolve("ra"))) {
            assertThat(files).singleElement().asString().contains("2024-06").endsWith(".xlsx");
        }
    }

    private TableView<?> people() {
        return (TableView<?>) find("people");
    }

    private boolean disabled(String verb) {
        return robot.lookup((Node node) -> node instanceof Button button && verb.equals(button.getText()))
                .queryButton()
                .isDisabled();
    }

    private Grid seen(String id) {
        var table = find(id);
        var seen = new AtomicReference<Grid>();
        robot.interact(() -> seen.set(Grids.around(table).orElseThrow().all()));
        return seen.get();
    }

    private String clipboard() {
        var text = new AtomicReference<String>();
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    private static Sheet sheet(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream).getSheetAt(0);
        }
    }

    private static List<String> texts(Sheet sheet, int row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> sheet.getRow(row).getCell(column))
                .map(cell -> cell.getCellType() == CellType.NUMERIC
                        ? Long.toString((long) cell.getNumericCellValue()).replace('-', '−')
                        : cell.getStringCellValue())
                .toList();
    }
}
