package vn.sontm.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("Sáp nhập, of an office")
class MergerJourney extends UnitsWindow {
    private static final Period MARCH = Period.parse("2024-03");
    private static final Period MAY = Period.parse("2024-05");
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
            "combines two communes with the keyboard, then takes a late file of one of them: the combined figure follows")
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
