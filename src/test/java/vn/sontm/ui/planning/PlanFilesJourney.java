package vn.sontm.ui.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.Plan;
import vn.sontm.report.workbook.Edited;
import vn.sontm.testkit.window.PlanJourney;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.Plans;

@DisplayName("A plan goes out as a file, is changed elsewhere and comes back")
class PlanFilesJourney extends PlanJourney {
    private static final String NTM = "xa-ntm-2021-2025";
    private static final String OUT = "Xuất";
    private static final String IN = "Nạp vào bản thảo";
    private static final String SHEET_OUT = "Xuất bảng Excel…";
    private static final String SHEET_IN = "Nạp bảng Excel…";
    private static final String FILE_OUT = "Xuất tệp kế hoạch (JSON)…";
    private static final String FILE_IN = "Nạp tệp kế hoạch (JSON)…";

    @Test
    @DisplayName("as a spreadsheet: two cells typed elsewhere, seen cell by cell, taken, published")
    void spreadsheet() {
        var file = written(SHEET_OUT, "cao-loc-2024.xlsx");
        var sheet = Edited.open(read(file));
        sheet.on("Mục tiêu " + NTM).put(COMMUNE, "1. Quy hoạch", "củng cố");
        sheet.on("Thời hạn").put("deadlines|" + NTM + "/1#0", "Ngày cuối cùng", "30/2/2024");
        write(file, sheet.save());

        choose(IN, SHEET_IN, file);
        waitUntil("what changes is shown cell by cell", () -> cells().size() == 2);
        assertThat(cells()).anyMatch(cell -> cell.contains("Quy hoạch") && cell.contains("củng cố"));
        pressButton("Nhận 1 ô");
        waitUntil("how it turned out is said", () -> shows("Đã nhận 1 ô vào bản thảo, không nhận 1 ô."));
        settle();
        assertThat(changes()).singleElement().asString().contains("Bình Trung").contains("củng cố");

        publish(PLAN, 2, "Bình Trung");
        assertThat(plan().criterion(NTM, 1).orElseThrow().target(COMMUNE)).hasToString("Optional[CONSOLIDATE]");
    }

    @Test
    @DisplayName("as a plan file: a title changed elsewhere becomes the draft, seen and published")
    void planFile() {
        var file = written(FILE_OUT, "cao-loc-2024.json");
        var json = (ObjectNode) Json.parse(read(file));
        assertThat(Plan.draft(json)).isEqualTo(plan());
        write(file, Json.pretty(json.put("title", "Kế hoạch đã sửa")).getBytes(StandardCharsets.UTF_8));

        choose(IN, FILE_IN, file);
        waitUntil("the draft is what the file says", () -> changes().size() == 1);
        settle();
        publish(PLAN, 2, "Kế hoạch đã sửa", "Kiểm tra: ");
        assertThat(plan().head().title()).isEqualTo("Kế hoạch đã sửa");
    }

    @Test
    @DisplayName("a plan file never takes the place of a draft unasked")
    void asksBeforeReplacing() {
        var file = written(FILE_OUT, "cao-loc-2024.json");
        new PlanDrafts(workspace).edit(PLAN, plan -> plan.put("title", "Viết dở"));
        robot.interact(() -> window.session().changed());
        settle();

        choose(IN, FILE_IN, file);
        waitUntil("it is asked", () -> shows("Thay bản thảo của Viết dở?"));
        press("Enter");
        assertThat(changes()).as("in a hurry nothing is lost").hasSize(1);

        choose(IN, FILE_IN, file);
        waitUntil("it is asked again", () -> shows("Thay bản thảo của Viết dở?"));
        pressButton("Thay bản thảo");
        waitUntil("the file took its place", () -> changes().isEmpty());
        settle();
    }

    @Test
    @DisplayName("a damaged file, one of something else and none at all: one sentence, and nothing changes")
    void refuses() {
        go("planning");
        var positions = workspace.store().positions();
        var sheet = folder.resolve("hong.xlsx");
        write(sheet, "PK không phải bảng tính".getBytes(StandardCharsets.UTF_8));
        choose(IN, SHEET_IN, sheet);
        waitUntil("what is no spreadsheet is refused", () -> shows("NTM-51"));

        var json = folder.resolve("hong.json");
        write(json, "{\"id\": \"cao-loc-2024\", ".getBytes(StandardCharsets.UTF_8));
        choose(IN, FILE_IN, json);
        waitUntil("half a plan file is refused", () -> shows("NTM-303"));

        write(json, "{\"ten\": \"không phải kế hoạch\"}".getBytes(StandardCharsets.UTF_8));
        choose(IN, FILE_IN, json);
        waitUntil("what is no plan is refused", () -> shows("NTM-302"));

        choose(IN, FILE_IN, folder.resolve("khong-co.json"));
        waitUntil("a file that is gone is refused", () -> shows("NTM-216"));
        press(KeyCode.ESCAPE);

        pick(IN, FILE_IN);
        pick(OUT, FILE_OUT);
        assertThat(workspace.store().positions()).isEqualTo(positions);
        assertThat(new PlanDrafts(workspace).list()).noneMatch(PlanDrafts.Known::drafted);
    }

    /** The file that the screen writes under the name that it proposes. */
    private Path written(String item, String name) {
        go("planning");
        var file = folder.resolve(name);
        choose(OUT, item, file);
        waitUntil("it is said where the file is", () -> shows("Đã ghi " + file));
        assertThat(files.proposed()).isEqualTo(name);
        return file;
    }

    private void choose(String menu, String item, Path file) {
        files.choose(file);
        pick(menu, item);
    }

    /** What a menu opens may be waited for. */
    private void pick(String menu, String item) {
        var wanted =
                robot
                        .lookup((MenuButton button) -> menu.equals(button.getText()))
                        .<MenuButton>query()
                        .getItems()
                        .stream()
                        .filter(choice -> item.equals(choice.getText()))
                        .findFirst()
                        .orElseThrow();
        Platform.runLater(wanted::fire);
        settle();
    }

    private List<String> cells() {
        return ((TableView<?>) find("draft-cells"))
                .getItems().stream().map(Object::toString).toList();
    }

    private List<String> changes() {
        return new PlanDrafts(workspace)
                .changes(PLAN).stream().map(change -> change.sentence()).toList();
    }

    private Plan plan() {
        return new Plans(workspace).find(PLAN).orElseThrow();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
