package vn.sontm.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Workspace;

@DisplayName("Hôm nay")
class TodayJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.officeWithFigures(folder);
        new Questions(office)
                .ask(List.of("cao-lau"), SampleUnits.SET + "/2", "Đường trục thôn đo năm nào?", Optional.empty());
        new Conclusions(office).conclude(List.of("cao-lau"), SampleUnits.SET + "/1", JUNE, differently(office), "");
        new Plans(office).take(Json.parse("""
                {"id": "ke-hoach", "title": "Kế hoạch", "year": 2024, "office": "cao-loc",
                 "units": [{"code": "cao-loc", "name": "Cao Lộc", "title": "huyện", "level": "district"}],
                 "objectives": [{"id": "mt-1", "text": "Lớp tập huấn", "comparator": "gte", "value": 4, "unit": "lớp"},
                                {"id": "mt-2", "text": "Sửa kênh", "comparator": "gte", "value": 2, "unit": "kênh"}]}
                """));
        office.append(List.of(Statement.of(
                RegisterKind.TASK_PROGRESS,
                "cao-loc",
                "mt-2@cao-loc",
                "2024-06",
                Json.object().put("quantity", "1"))));
        try (var commune = Workspace.open(folder.resolve("cao-lau"), Offices.environment("Hoàng Thị Lan"))) {
            new Entries(commune).value("cao-lau", SampleUnits.SET + "/2.1", Period.parse("2024-05"), "70", "");
            Offices.deliver(commune, office); // a third month, which an estimate needs
        }
        return office;
    }

    @Test
    @DisplayName("is the first that an office sees: who has not handed in, what differs, what nobody answered")
    void opensFirst() {
        assertThat(shows("Cao Lâu · Đường trục thôn đo năm nào?")).isTrue();
        assertThat(shows("1/3 xã đã nộp")).isTrue();
        assertThat(linesOf("late")).contains("Tân Liên", "Hải Yến");
        assertThat(linesOf("differs")).singleElement().asString().startsWith("Cao Lâu · 1 ");
        assertThat(shows("Chưa nhận tệp nào.")).isTrue();
    }

    @Test
    @DisplayName("every line leads, by the keyboard, to the screen that shows it")
    void leadsOn() {
        enter("late");
        assertThat(find("deliveries").isVisible()).isTrue();
        go("today");
        enter("questions");
        assertThat(find("question-pane").isVisible()).isTrue();
        go("today");
        enter("differs");
        assertThat(find("matrix-pane").isVisible()).isTrue();
        assertThat(shows("Cao Lâu · 1")).isTrue();
    }

    @Test
    @DisplayName("what a card counts beneath its title opens all of it")
    void counts() {
        press("late", "1/3 xã đã nộp");
        assertThat(find("deliveries").isVisible()).isTrue();
    }

    @Test
    @DisplayName("says how many objectives of the plan are reached, and opens them")
    void objectives() {
        assertThat(shows("Đạt 0/2 mục tiêu, chưa đạt 1, chưa có số liệu 1")).isTrue();
        assertThat(linesOf("objectives")).singleElement().asString().startsWith("Sửa kênh");
        press("objectives", "0/2 mục tiêu");
        assertThat(find("objectives").isVisible()).isTrue();
    }

    @Test
    @DisplayName("an estimate opens the months that it rests on, and each of these its own matrix")
    void opensAnEstimate() {
        press("outlook", "ước tính");
        waitUntil("the months are shown", () -> shows("Tháng 3/2024: "));
        press(KeyCode.SPACE);
        settle();
        assertThat(window.session().period().get()).isEqualTo(Period.parse("2024-03"));
        assertThat(find("matrix-pane").isVisible()).isTrue();
    }

    private static Verdict differently(Workspace office) {
        var commune = Assessments.of(office.periods().ofUnit("cao-lau", JUNE)).unit("cao-lau", JUNE);
        var said = commune.sets().stream()
                .filter(set -> set.id().equals(SampleUnits.SET))
                .flatMap(set -> set.subjects().getFirst().criterion(1).stream())
                .findFirst()
                .orElseThrow()
                .self();
        return said == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
    }

    private void enter(String card) {
        press(lines(card).getFirst());
    }

    /** What a card counts or estimates, by words in it. */
    private void press(String card, String words) {
        press(buttons(card, ".link").stream()
                .filter(link -> link.getText().contains(words))
                .findFirst()
                .orElseThrow());
    }

    private void press(Button button) {
        robot.interact(button::requestFocus);
        press(KeyCode.SPACE);
    }

    private List<String> linesOf(String card) {
        return lines(card).stream().map(Button::getText).toList();
    }

    private List<Button> lines(String card) {
        return buttons(card, ".plain");
    }

    private List<Button> buttons(String card, String style) {
        return find("today-" + card).lookupAll(style).stream()
                .filter(Button.class::isInstance)
                .map((Node node) -> (Button) node)
                .toList();
    }
}
