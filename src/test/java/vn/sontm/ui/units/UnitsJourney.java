package vn.sontm.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.programme.unit.Unit;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Workspace;

@DisplayName("Đơn vị of an office")
class UnitsJourney extends UnitsWindow {
    private static final Period MAY = Period.parse("2024-05");

    @Override
    protected Workspace prepare(Path folder) {
        return SampleUnits.office(folder);
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
}
