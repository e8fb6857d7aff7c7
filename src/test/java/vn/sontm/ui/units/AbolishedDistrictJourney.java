package vn.sontm.ui.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.testkit.Offices.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.End;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Move;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.Decision;
import vn.sontm.report.Pdf;
import vn.sontm.testkit.NextSet;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.StatusAnswer;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.ui.matrix.MatrixOnScreen;
import vn.sontm.workspace.Catalogues;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.NewOffices;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Reforms;
import vn.sontm.workspace.Workspace;

@DisplayName("A province whose districts were abolished")
class AbolishedDistrictJourney extends UnitsWindow {
    private static final String MERGED = "cao-hai";
    private static final Period BEFORE = Period.parse("2025-05");
    private static final Period NOW = Period.parse("2026-03");

    /** One commune came out of two and one was moved, both right below the province now. */
    @Override
    protected Workspace prepare(Path folder) {
        var province =
                NewOffices.make(folder.resolve("tinh"), "lang-son", Optional.empty(), Offices.environment("tỉnh"));
        province.append(List.of(
                unit("lang-son", "Lạng Sơn", "tỉnh", "province", ""),
                unit("cao-loc", "Cao Lộc", "huyện", "district", "lang-son"),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc"),
                unit("hai-yen", "Hải Yến", "xã", "commune", "cao-loc"),
                unit("tan-lien", "Tân Liên", "xã", "commune", "cao-loc")));
        commune(province, "cao-lau", SampleUnits.SET + "/10.1", BEFORE, "90");
        reform(new Reforms(province));
        new Catalogues(province).take(NextSet.json());
        new Plans(province).take(plan());
        commune(province, MERGED, NextSet.ID + "/1.1", NOW, "92");
        commune(province, "tan-lien", NextSet.ID + "/1.1", NOW, "92");
        return province;
    }

    private static void reform(Reforms reforms) {
        var act = new Act(LocalDate.of(2025, 7, 1), new Decision("Nghị quyết số 01", Optional.empty()));
        reforms.decide(new Merge(
                List.of("cao-lau", "hai-yen"),
                new NewUnit(MERGED, "Cao Hải", "xã", "commune", Optional.of("lang-son")),
                new Answers(Map.of(), Map.of()),
                act));
        reforms.decide(new Move("tan-lien", "lang-son", act));
        reforms.decide(new End("cao-loc", act));
    }

    private static JsonNode plan() {
        return Json.parse("""
                {"id": "lang-son-2026", "title": "Kế hoạch năm 2026", "year": 2026, "office": "lang-son",
                 "units": [{"code": "lang-son", "name": "Lạng Sơn", "title": "tỉnh", "level": "province"},
                           {"code": "cao-hai", "name": "Cao Hải", "title": "xã", "level": "commune", "parent": "lang-son", "from": "2025-07-01"},
                           {"code": "tan-lien", "name": "Tân Liên", "title": "xã", "level": "commune", "parent": "lang-son"}],
                 "sets": [{"id": "%1$s", "units": ["cao-hai", "tan-lien"]}],
                 "agencies": [],
                 "criteria": [{"set": "%1$s", "number": 1, "name": "Tiêu chí thử 1", "target": {"count": 2, "of": 2, "printed": "2/2"},
                               "attain": ["cao-hai", "tan-lien"]}]}
                """.formatted(NextSet.ID));
    }

    /** The PC of a commune that the province itself has enrolled enters one figure. */
    private void commune(Workspace province, String unit, String indicator, Period period, String figure) {
        try (var commune = Offices.commune(folder.resolve(unit), unit, province)) {
            Offices.enrol(province, commune);
            Offices.deliver(province, commune);
            new Entries(commune).value(unit, indicator, period, figure, "");
            Offices.deliver(commune, province);
        }
    }

    @Test
    @DisplayName("counts its communes by the new set and their groups; the months before stay by the old one")
    void overCommunes() throws IOException {
        assertThat(window.session().set().get()).as("the set of the year").isEqualTo(NextSet.ID);
        group("cao-hai", "Xã nhóm 2");
        group("tan-lien", "Xã nhóm 1");
        go("matrix");
        var matrix = MatrixOnScreen.of(matrix());
        assertThat(matrix.met()).isEqualTo(Map.of(MERGED, 1L, "tan-lien", 0L));
        assertThat(matrix.counts()).hasSize(10).containsEntry(1, 1L);
        oldSet();
        var before = beforeTheReform();
        assertThat(before).containsOnlyKeys("cao-lau", "hai-yen", "tan-lien");
        assertThat(before.get("cao-lau")).isPositive();
        atTheTerminal(matrix);
    }

    /** Which thresholds bind a commune is said in Đơn vị, with the day. */
    private void group(String unit, String list) {
        robot.interact(() -> window.go("units", unit));
        settle();
        act("unit-hold");
        focus("act-on");
        type("1/1/2026");
        press(KeyCode.TAB);
        focus("act-number");
        type("Quyết định số 02");
        choose("attribute-name", "regions");
        chooseShown("attribute-list-0", list);
        pressButton("Ghi thuộc tính");
        settle();
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String item) {
        robot.interact(() -> ((ComboBox<String>) find(box)).setValue(item));
        settle();
    }

    @SuppressWarnings("unchecked")
    private void chooseShown(String id, String shown) {
        var box = (ComboBox<Object>) find(id);
        robot.interact(() -> box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(shown))
                .findFirst()
                .ifPresent(box::setValue));
        settle();
        assertThat(box.getConverter().toString(box.getValue())).isEqualTo(shown);
    }

    /** By which nobody is counted any more. */
    private void oldSet() {
        robot.interact(() -> window.session().set().set(SampleUnits.SET));
        settle();
        assertThat(shows("Năm 2026 không tính xã nào theo bộ tiêu chí này.")).isTrue();
        pressButton(other().getText());
        settle();
        assertThat(window.session().set().get()).isEqualTo(NextSet.ID);
    }

    private Button other() {
        return robot.lookup(".button")
                .<Button>match(
                        button -> button.getText() != null && button.getText().startsWith("Xem “"))
                .query();
    }

    private Map<String, Long> beforeTheReform() {
        robot.interact(() -> {
            window.session().period().set(BEFORE);
            window.session().set().set(SampleUnits.SET);
        });
        settle();
        return MatrixOnScreen.of(matrix()).met();
    }

    private void atTheTerminal(MatrixOnScreen matrix) throws IOException {
        var terminal = new Terminal(folder.resolve("pc"));
        closeWindow();
        var place = folder.resolve("tinh");
        var status = new StatusAnswer(terminal.in(place, "--json", "status").json());
        assertThat(status.met(NextSet.ID)).isEqualTo(matrix.met());
        assertThat(status.counts(NextSet.ID)).isEqualTo(matrix.counts());
        assertThat(terminal.in(place, "status").out())
                .contains(NextSet.TITLE)
                .as("sets that count nobody are passed over")
                .doesNotContain("2021-2025");
        var report = paper(terminal, "bao-cao-huyen");
        assertThat(report)
                .contains(NextSet.TITLE, "TC10", "tỉnh Lạng Sơn")
                .doesNotContain("2021-2025", "TC11", "thẩm tra");
        assertThat(paper(terminal, "theo-tieu-chi")).contains("TIÊU CHÍ THỬ 10", "thẩm định");
        sitDownAt(place, Offices.environment("tỉnh mở lại"));
    }

    private String paper(Terminal terminal, String form) throws IOException {
        var file = folder.resolve(form + ".pdf");
        terminal.in(folder.resolve("tinh"), "report", form, "--period", "2026-Q1", "--out", file);
        return Pdf.of(Files.readAllBytes(file)).text().replaceAll("\\s+", " ");
    }

    private TableView<?> matrix() {
        return (TableView<?>) find("matrix");
    }
}
