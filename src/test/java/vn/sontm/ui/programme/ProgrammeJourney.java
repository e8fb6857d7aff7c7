package vn.sontm.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.objective.Reached;
import vn.sontm.programme.plan.CountedBy.Kind;
import vn.sontm.programme.plan.Yardstick.What;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.Inspections;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

@DisplayName("Chương trình")
class ProgrammeJourney extends WindowJourney {
    private static final LocalDate INSPECTED = LocalDate.of(2024, 5, 14);
    private static final String TEAM = "Ban Chỉ đạo huyện";

    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.officeWithFigures(folder);
        try (var plan = ProgrammeJourney.class.getResourceAsStream("/vn/sontm/data/plans/cao-loc-2024.json")) {
            new Plans(office).take(Json.parse(new String(plan.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var inspections = new Inspections(office);
        inspections.begin("cao-lau", INSPECTED, TEAM);
        inspections.begin("tan-lien", INSPECTED, TEAM);
        return office;
    }

    @Test
    @DisplayName("inspection teams are counted from the inspections, which the objective shows one by one")
    void countsInspections() {
        go("programme");
        var row = counted(Kind.INSPECTION_GROUP);
        assertThat(row.progress().actual()).contains(BigDecimal.ONE);
        robot.interact(() -> Tables.choose(table(), row));
        settle();
        assertThat(((Label) find("objective-counted")).getText())
                .isEqualTo("Đếm đoàn kiểm tra ở phần Kiểm tra (cùng đoàn, cùng ngày là một): 1.");
        focus("show-counted");
        press(KeyCode.SPACE);
        waitUntil(
                "the inspections are listed",
                () -> robot.lookup("#counted-records").tryQuery().isPresent());
        var records = (TableView<?>) robot.lookup("#counted-records").query();
        assertThat(cells(records))
                .containsExactlyInAnyOrder("14/05/2024 " + TEAM + " xã Cao Lâu", "14/05/2024 " + TEAM + " xã Tân Liên");
    }

    @Test
    @DisplayName("a class that the office writes down counts for the objective that the plan counts by classes")
    void countsClasses() {
        robot.interact(() -> window.go("programme", "done"));
        settle();
        focus("new-activity");
        press(KeyCode.SPACE);
        settle();
        focus("title");
        type("Lop can bo xa");
        press(KeyCode.TAB);
        waitUntil(
                "it is written",
                () -> !workspace.registers().all(RegisterKind.ACTIVITY).isEmpty());
        settle();
        robot.interact(() -> kind().setValue("training"));
        focus("date");
        type("5/6/2024");
        press(KeyCode.TAB);
        settle();
        robot.interact(() -> window.go("programme", "objectives"));
        settle();
        var row = counted(Kind.TRAINING);
        assertThat(row.progress().actual()).contains(BigDecimal.ONE);
        robot.interact(() -> Tables.choose(table(), row));
        settle();
        assertThat(((Label) find("objective-counted")).getText())
                .isEqualTo("Đếm lớp tập huấn ở phần Hoạt động (cùng tên, cùng ngày là một): 1.");
    }

    @Test
    @DisplayName("in large letters all that stands beside an objective is seen when the keyboard comes to it")
    void largeLetters() {
        robot.interact(() -> window.dress(new Appearance(false, 150)));
        go("programme");
        var row = table().getItems().stream()
                .filter(one -> one.progress().counted().isPresent())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> Tables.choose(table(), row));
        settle();
        focus("quantity");
        tabTo("show-changes");
        settle();
        assertThat(lowest(find("show-changes"))).isLessThan(lowest(find("programme-parts")));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> kind() {
        return (ComboBox<String>) find("kind");
    }

    private ProgrammeFacts.Row counted(Kind kind) {
        return table().getItems().stream()
                .filter(one -> one.progress()
                        .objective()
                        .counts()
                        .filter(count -> count.kind() == kind)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static double lowest(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }

    private static List<String> cells(TableView<?> table) {
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    @DisplayName("a figure that no criteria set measures is typed beside its objective and counts at once")
    void typesAnActual() {
        go("programme");
        var row = table().getItems().stream()
                .filter(one -> one.setName().isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> Tables.choose(table(), row));
        settle();
        focus("quantity");
        type("15");
        focus("objectives");
        waitUntil("it is saved", () -> workspace.registers().find(row.word()).isPresent());
        settle();
        var said = workspace.registers().find(row.word()).orElseThrow();
        assertThat(said.content().path("quantity").asText()).isEqualTo("15");
        assertThat(table().getSelectionModel()
                        .getSelectedItem()
                        .progress()
                        .actual()
                        .orElseThrow())
                .isEqualByComparingTo("15");
    }

    @Test
    @DisplayName("each count above the objectives shows those that it counts")
    void opensCounts() {
        go("programme");
        var all = table().getItems().size();
        var shown = 0;
        for (var verdict : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NO_DATA)) {
            var chip = (ToggleButton) find("objectives-" + verdict.code());
            focus(chip.getId());
            press(KeyCode.SPACE);
            assertThat(table().getItems())
                    .allSatisfy(row -> assertThat(row.progress().verdict()).isEqualTo(verdict));
            assertThat(chip.getText()).endsWith(" " + table().getItems().size());
            shown += table().getItems().size();
        }
        assertThat(shown).isPositive();
        focus("objectives-all");
        press(KeyCode.SPACE);
        assertThat(table().getItems()).hasSize(all).hasSizeGreaterThanOrEqualTo(shown);
    }

    @Test
    @DisplayName("a figure of the course opens its period")
    void opensThePeriod() {
        go("programme");
        var row = table().getItems().stream()
                .filter(one -> one.trend().size() > 1)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> table().getSelectionModel().select(row));
        settle();
        var first = (Button) find("objective-trend").lookupAll(".trend-figure").stream()
                .findFirst()
                .orElseThrow();
        robot.interact(first::fire);
        settle();
        assertThat(window().session().period().get())
                .isEqualTo(row.trend().getFirst().period());
    }

    @Test
    @DisplayName("whoever has not reached an objective leads to its line of the matrix, of the set that measures it")
    void opensWhoIsBehind() {
        go("programme");
        var row = table().getItems().stream()
                .filter(one -> !one.progress().open().isEmpty())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> Tables.choose(table(), row));
        settle();
        var behind = row.progress().open().getFirst();
        var link = Messages.text("programme.open.line", behind.name(), behind.met(), behind.required());
        robot.clickOn(link);
        settle();
        assertThat(window().session().set().get())
                .isEqualTo(row.progress().objective().measuredBy().orElseThrow().set());
        assertThat(find("matrix-pane").lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText()))
                .anyMatch(text -> text.contains(behind.name()));
    }

    @Test
    @DisplayName(
            "what an objective counts is listed first; a title leads to its own decision, a criterion to its column")
    void opensWhatCounts() {
        go("programme");
        var titles = measured(What.RECOGNISED);
        robot.interact(() -> Tables.choose(table(), titles));
        settle();
        var shown = reached();
        assertThat(shown)
                .hasSize(titles.progress().actual().orElseThrow().intValueExact())
                .hasSizeGreaterThan(1);
        robot.interact(shown.getLast()::requestFocus);
        press(KeyCode.SPACE);
        settle();
        var last = (Reached.Title) titles.progress().reached().getLast();
        assertThat(((TableView<?>) find("titles")).getSelectionModel().getSelectedItems())
                .singleElement()
                .asString()
                .contains(last.title().toString());
        go("programme");
        robot.interact(() -> Tables.choose(table(), measured(What.AVERAGE)));
        settle();
        robot.interact(reached().getFirst()::fire);
        settle();
        assertThat(find("matrix-pane").isVisible()).isTrue();
    }

    private ProgrammeFacts.Row measured(What what) {
        return table().getItems().stream()
                .filter(row -> row.progress().objective().measuredBy().stream()
                        .anyMatch(yardstick -> yardstick.what() == what))
                .filter(row -> row.progress().reached().size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private List<Button> reached() {
        // a scroll pane names its content twice, in what calls itself a set
        return new LinkedHashSet<>(List.copyOf(find("programme-parts").lookupAll(".reached")))
                .stream().map(Button.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<ProgrammeFacts.Row> table() {
        return (TableView<ProgrammeFacts.Row>) find("objectives");
    }
}
