package vn.sontm.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("Đơn vị of an office")
class UnitsJourney extends WindowJourney {
    private static final Period MARCH = Period.parse("2024-03");
    private static final Period MAY = Period.parse("2024-05");
    private static final Period JUNE = Period.parse("2024-06");
    private static final String ITEM = SampleUnits.SET + "/9.1";

    private Path stick;

    /** Two communes have reported; one of them has a file on a stick that comes too late. */
    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.office(folder.resolve("van-phong"));
        stick = folder.resolve("stick");
        report(office, folder, "hai-yen", "4").close();
        try (var late = report(office, folder, "cao-lau", "3")) {
            new Entries(late).value("cao-lau", ITEM, MAY, "5", "");
            new Exports(late).write(ExportRequest.to("cao-loc"), stick, Progress.NONE);
        }
        return office;
    }

    private static Workspace report(Workspace office, Path folder, String unit, String houses) {
        var commune = Offices.commune(folder.resolve(unit), unit, office);
        Offices.enrol(office, commune);
        Offices.deliver(office, commune);
        new Entries(commune).value(unit, ITEM, MARCH, houses, "");
        new Entries(commune).value(unit, SampleUnits.SET + "/2.1", MARCH, "80", "");
        Offices.deliver(commune, office);
        return commune;
    }

    @Test
    @DisplayName(
            "merges two communes with the keyboard, then takes a late file of one of them: the combined figure follows")
    void mergesAndTakesALateFile() {
        var march = office(MARCH);
        go("units");
        chooseBoth();
        pressButton("Sáp nhập…");
        decide();
        combine();
        pressButton("Ghi việc sáp nhập");
        settle();
        assertThat(Units.from(workspace.registers()).communes("cao-loc", JUNE.lastDay()))
                .extracting(unit -> unit.code())
                .containsExactly("cao-hai", "tan-lien");
        seeOnTheMatrix("7 ");
        receive();
        seeOnTheMatrix("9 ");
        assertThat(office(MARCH)).isEqualTo(march);
    }

    @Test
    @DisplayName(
            "marks and renames a commune from a day on and takes a mistake back; the days before stay as they were")
    void marksAndRenames() {
        robot.interact(() -> window.go("units", "tan-lien"));
        settle();
        act("unit-hold");
        dated();
        focus("attribute-value");
        type("III");
        pressButton("Ghi thuộc tính");
        settle();
        act("unit-rename");
        dated();
        robot.interact(() -> ((TextField) find("rename-name")).clear());
        focus("rename-name");
        type("Tân Yên");
        pressButton("Đổi tên");
        settle();
        var unit = Units.from(workspace.registers()).get("tan-lien");
        assertThat(unit.nameOn(MAY.lastDay())).isEqualTo("Tân Liên");
        assertThat(unit.nameOn(JUNE.lastDay())).isEqualTo("Tân Yên");
        assertThat(unit.ownAttributes()).hasSize(1);
        assertThat(shows("Từ 01/06/2024: Tên: Tân Yên, theo Nghị quyết số 01.")).isTrue();
        act("unit-end");
        dated();
        pressButton("Kết thúc");
        settle();
        robot.interact(() -> {
            ((CheckBox) find("units-ended")).setSelected(true);
            ((DatePicker) find("units-day")).setValue(JUNE.lastDay());
        });
        settle();
        robot.interact(() -> window.go("units", "tan-lien"));
        settle();
        act("unit-undo");
        focus("reason");
        type("ghi nham");
        pressButton("Rút lại quyết định");
        settle();
        assertThat(Units.from(workspace.registers()).get("tan-lien").existsOn(JUNE.lastDay()))
                .isTrue();
    }

    @Test
    @DisplayName("gives a commune another code from a day on; it stays the same unit with all that was said of it")
    void recodes() {
        robot.interact(() -> window.go("units", "cao-lau"));
        settle();
        act("unit-recode");
        dated();
        robot.interact(() -> ((TextField) find("recode-code")).clear());
        focus("recode-code");
        type("06001");
        pressButton("Đổi mã");
        waitUntil("it is told to invite its PC anew", () -> shows("Hãy mời lại máy của đơn vị theo mã mới"));
        settle();
        var units = Units.from(workspace.registers());
        assertThat(units.communes("cao-loc", MAY.lastDay()))
                .extracting(Unit::code)
                .contains("cao-lau");
        assertThat(units.communes("cao-loc", JUNE.lastDay()))
                .extracting(Unit::code)
                .contains("06001")
                .doesNotContain("cao-lau");
        assertThat(units.earlierCodes("06001")).contains("cao-lau");
        assertThat(units.get("06001").nameOn(JUNE.lastDay())).isEqualTo("Cao Lâu");
    }

    @Test
    @DisplayName("back from the last step comes to the first where there are no figures to ask about")
    void back() {
        robot.interact(() -> window.go("units", "lang-son"));
        settle();
        act("unit-split");
        dated();
        part("Lạng Bắc");
        part("Lạng Nam");
        pressButton("Tiếp");
        waitUntil("all is to be read", () -> shows("Lạng Bắc (lang-bac)"));
        pressButton("Bước trước");
        waitUntil("the first step is there again", () -> shows("Thêm phần này"));
        assertThat(((ListView<?>) find("split-parts")).getItems()).hasSize(2);
    }

    @Test
    @DisplayName("a commune is split: each area comes to the part that is chosen, with what the plan asks of it")
    void splits() {
        workspace.append(List.of(
                Statement.of(
                        RegisterKind.SUBJECT,
                        "tan-lien/khu-1",
                        "",
                        "",
                        Json.object().put("kind", "khu-dan-cu").put("name", "Khu Nà Pàn")),
                Statement.of(
                        RegisterKind.TARGET,
                        "tan-lien",
                        SampleUnits.SET + "/9",
                        "2024",
                        Json.object().put("target", "attain"))));
        robot.interact(() -> window.session().changed());
        settle();
        robot.interact(() -> window.go("units", "tan-lien"));
        settle();
        act("unit-split");
        dated();
        part("Tân Bắc");
        part("Tân Nam");
        pressButton("Tiếp");
        waitUntil("the area is asked about", () -> shows("Khu Nà Pàn"));
        focus("share-0");
        press(KeyCode.DOWN);
        pressButton("Tiếp");
        pressButton("Tiếp: xem lại");
        waitUntil("it is said", () -> shows("xã Tân Nam: Khu Nà Pàn."));
        pressButton("Ghi việc tách");
        settle();
        assertThat(Subjects.from(workspace.registers()).get("tan-nam/khu-1").was())
                .contains("tan-lien/khu-1");
        var june = Assessments.of(workspace.registers()).unit("tan-bac", JUNE);
        assertThat(june.sets()
                        .getFirst()
                        .subjects()
                        .getFirst()
                        .criterion(9)
                        .orElseThrow()
                        .target())
                .contains(Target.ATTAIN);
    }

    @Test
    @DisplayName("two areas that are the same place are merged and separated again")
    void mergesAreas() {
        robot.interact(() -> window.go("units", "cao-lau"));
        settle();
        act("merge-cao-lau-na-va");
        pressButton("Gộp hai mục");
        settle();
        assertThat(Subjects.from(workspace.registers()).ofKind("cao-lau", "khu-dan-cu"))
                .extracting(place -> place.code())
                .containsExactly("cao-lau/na-va");
        act("separate-cao-lau-na-va");
        focus("reason");
        type("hai noi khac nhau");
        pressButton("Tách lại…");
        settle();
        assertThat(Subjects.from(workspace.registers()).ofKind("cao-lau", "khu-dan-cu"))
                .hasSize(2);
    }

    private void part(String name) {
        focus("new-name");
        type(name);
        focus("split-add");
        press(KeyCode.SPACE);
        settle();
    }

    private void act(String button) {
        focus(button);
        press(KeyCode.SPACE);
    }

    private void dated() {
        focus("act-on");
        type("1/6/2024");
        press(KeyCode.TAB);
        focus("act-number");
        type("Nghị quyết số 01");
    }

    /** Cao Lâu and Hải Yến stand below tỉnh Lạng Sơn and huyện Cao Lộc. */
    private void chooseBoth() {
        focus("units");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press("Shift+Down");
        assertThat(table().getSelectionModel().getSelectedItems())
                .extracting(line -> line.unit().code())
                .containsExactly("cao-lau", "hai-yen");
    }

    private void decide() {
        dated();
        focus("new-name");
        type("Cao Hải");
        settle();
        assertThat(((DatePicker) find("act-on")).getValue()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(textOf("new-code")).isEqualTo("cao-hai");
        pressButton("Tiếp: cách gộp số liệu");
    }

    private void combine() {
        focus("weight-0-cao-lau");
        type("3.000");
        focus("weight-0-hai-yen");
        type("1.000");
        pressButton("Tiếp: xem lại");
        assertThat(shows("xã Cao Lâu, xã Hải Yến sáp nhập thành xã Cao Hải (mã cao-hai), theo Nghị quyết số 01"))
                .isTrue();
        assertThat(shows(" chỉ tiêu: cộng.")).isTrue();
    }

    private void seeOnTheMatrix(String houses) {
        robot.interact(() -> window.session().period().set(JUNE));
        settle();
        go("matrix");
        var matrix = matrix();
        assertThat(matrix.getItems()).hasSize(2);
        robot.interact(() -> {
            matrix.requestFocus();
            matrix.getFocusModel().focus(0, matrix.getColumns().getFirst());
        });
        for (var criterion = 1; criterion < 9; criterion++) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.ENTER);
        assertThat(shows("gộp từ xã Cao Lâu, xã Hải Yến")).isTrue();
        assertThat(office(JUNE).units().getFirst().sets().getFirst().subjects().getFirst().criterion(9).stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .findFirst()
                        .flatMap(indicator -> indicator.value()))
                .hasValueSatisfying(value -> assertThat(value + " ").isEqualTo(houses));
        press(KeyCode.ESCAPE);
    }

    private void receive() {
        go("exchange");
        var place = (TextField) find("receive-place");
        robot.interact(() -> {
            place.requestFocus();
            place.setText(stick.toString());
        });
        press(KeyCode.ENTER);
        waitUntil(
                "the file is read",
                () -> !((TableView<?>) find("received-files")).getItems().isEmpty());
        settle();
        focus("merge");
        press(KeyCode.SPACE);
        settle();
    }

    private OfficeStatus office(Period period) {
        return Assessments.of(workspace.registers()).office("cao-loc", period);
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> matrix() {
        return (TableView<Object>) find("matrix");
    }

    @SuppressWarnings("unchecked")
    private TableView<UnitLine> table() {
        return (TableView<UnitLine>) find("units");
    }
}
