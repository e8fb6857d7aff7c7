package vn.sontm.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Questions;

@DisplayName("A cell of Bảng tổng hợp")
class CellJourney extends OverviewJourney {
    private static final String PLANNING = "cao-lau|" + SampleUnits.SET + "/1";

    @Test
    @DisplayName("leads to the evidence of each indicator")
    void leadsToEvidence() throws IOException {
        SampleUnits.sendEvidence(folder, workspace, "Quyết định quy hoạch.pdf");
        robot.interact(() -> window.session().changed());
        reveal(PLANNING);
        pressButton("Xem 1 minh chứng");
        settle();
        var files = (TableView<?>) find("evidence-files");
        assertThat(files.getItems().toString()).contains("Quyết định quy hoạch.pdf");
    }

    @Test
    @DisplayName("shows what was asked about the criterion or one of its indicators, and leads to it")
    void leadsToQuestions() {
        new Questions(workspace)
                .ask(List.of("cao-lau"), SampleUnits.SET + "/1.2", "Quy chế ban hành ngày nào?", Optional.empty());
        new Questions(workspace)
                .ask(
                        List.of("cao-lau"),
                        SampleUnits.SET + "/2",
                        "Gửi biên bản đo",
                        Optional.of(LocalDate.of(2024, 6, 1)));
        robot.interact(() -> window.session().changed());
        reveal(PLANNING);
        assertThat(shows("Gửi biên bản đo"))
                .as("that is about another criterion")
                .isFalse();
        pressButton("Chờ trả lời: Quy chế ban hành ngày nào?");
        settle();
        assertThat(shows("Quy chế ban hành ngày nào?")).isTrue();
        assertThat(((TableView<?>) find("questions"))
                        .getSelectionModel()
                        .getSelectedItem()
                        .toString())
                .contains("Quy chế ban hành ngày nào?");
        reveal("cao-lau|" + SampleUnits.SET + "/2");
        assertThat(shows("Quá hạn: Gửi biên bản đo")).isTrue();
    }

    @Test
    @DisplayName("has an outline where the plan wants it met this year, and another where it is chosen")
    void isOutlined() {
        go("matrix");
        assertThat(cells())
                .filteredOn(cell ->
                        !cell.isSelected() && cell.getItem().orElseThrow().attain())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(outline(cell)).isNotEqualTo(Color.TRANSPARENT));
        robot.interact(() -> table().getSelectionModel()
                .clearAndSelect(0, table().getColumns().get(1)));
        settle();
        assertThat(cells())
                .filteredOn(TableCell::isSelected)
                .singleElement()
                .satisfies(cell -> assertThat(outline(cell)).isNotEqualTo(Color.TRANSPARENT));
    }

    private List<MatrixCell> cells() {
        return table().lookupAll(".matrix-cell").stream()
                .map(MatrixCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static Paint outline(MatrixCell cell) {
        return cell.getBorder().getStrokes().getFirst().getTopStroke();
    }

    @Test
    @DisplayName("the space bar shows the indicators of its criterion, and hides them")
    void unfoldsByTheKeyboard() {
        go("matrix");
        var criteria = table().getColumns().size();
        robot.interact(() -> {
            table().requestFocus();
            table().getFocusModel().focus(0, table().getColumns().get(1));
        });
        press(KeyCode.SPACE);
        assertThat(table().getColumns()).hasSizeGreaterThan(criteria);
        assertThat(((MatrixColumn) table().getColumns().get(2).getUserData()).indicator())
                .isEqualTo("2.1");
        press(KeyCode.SPACE);
        assertThat(table().getColumns()).hasSize(criteria);
    }

    @Test
    @DisplayName(
            "beside another period, a total says what came to it and what fell out since, each leading to its cell")
    void opensWhatChanged() {
        reveal("cao-lau");
        comparesWith(Period.parse("2024-02"));
        var change = table().getItems().getFirst().change().replace("−", "-").replace("+", "");
        var gained = moved("gained");
        var lost = moved("lost");
        assertThat(gained.size() - lost.size()).isEqualTo(Integer.parseInt(change));
        assertThat(shows("Tháng 2/2024 được tính, nay không (" + lost.size() + ")"))
                .isTrue();
        var criterion = lost.getFirst().getText().replaceFirst(" .*", "");
        robot.interact(lost.getFirst()::fire);
        settle();
        assertThat(shows("Cao Lâu · " + criterion)).isTrue();
        robot.interact(() -> table().requestFocus());
        press("Ctrl+Enter");
        assertThat(moved("lost")).extracting(Button::getText).containsExactly("Cao Lâu");
    }

    /** What is counted in one of the two periods only. */
    private List<Button> moved(String kind) {
        return find("matrix-pane").lookupAll(".link").stream()
                .map(Button.class::cast)
                .filter(link -> link.getId() != null && link.getId().startsWith(kind + "-"))
                .toList();
    }

    private void reveal(String item) {
        robot.interact(() -> window.go("matrix", item));
        settle();
    }
}
