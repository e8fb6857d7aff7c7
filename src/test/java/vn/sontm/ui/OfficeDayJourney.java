package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("An office's day with the keyboard alone")
class OfficeDayJourney extends WindowJourney {
    private static final Period MAY = Period.parse("2024-05");
    private static final Period JUNE = Period.parse("2024-06");
    private static final List<String> COMMUNES = List.of("cao-lau", "tan-lien");

    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;
    private Path files;

    /** An office that knows May; the files of June lie in a folder. */
    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        files = folder.resolve("thang-6");
        var office = SampleUnits.office(folder.resolve("van-phong"));
        COMMUNES.forEach(unit -> handIn(folder, unit, office));
        return office;
    }

    private void handIn(Path folder, String unit, Workspace office) {
        try (var commune = Offices.commune(folder.resolve(unit), unit, office)) {
            Offices.enrol(office, commune);
            Offices.deliver(office, commune);
            var set = CriteriaSets.from(commune.registers()).get(SampleUnits.SET);
            commune.append(SampleUnits.figures(set, unit, MAY, 3));
            Offices.deliver(commune, office);
            commune.append(SampleUnits.figures(set, unit, JUNE, 4));
            new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 15));
            new Exports(commune).write(ExportRequest.to("cao-loc"), files, Progress.NONE);
        }
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @Test
    @DisplayName(
            "files come in, a cell is asked about, units are concluded on, a month is closed, the quarter is reported, all goes back")
    void worksThroughTheDay() {
        takeFiles();
        askAboutACell();
        concludeTogether();
        closeAMonthAndRemind();
        reportTheQuarter();
        steps.send();
        assertThat(stick.files()).hasSize(COMMUNES.size());
    }

    private void takeFiles() {
        assertThat(window.session().period().get()).isEqualTo(MAY);
        open("exchange");
        awaitFocus("exchange-tabs");
        tabTo("receive-place");
        retype(files.toString());
        press(KeyCode.ENTER);
        awaitFocus("received-files");
        steps.merge();
        awaitFocus("Xem phiếu biên nhận"); // the button that was pressed has nothing more to do
        assertThat(window.session().period().get())
                .as("goes on to what came in")
                .isEqualTo(JUNE);
    }

    private void askAboutACell() {
        open("matrix");
        tabTo("matrix");
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        awaitFocus("matrix-pane");
        tabTo("Hỏi xã");
        press(KeyCode.SPACE);
        awaitFocus("question-text");
        type("Gui bien ban do");
        tabTo("Ghi câu hỏi");
        press(KeyCode.ENTER);
        waitUntil("it is asked", () -> shows("Đã ghi câu hỏi"));
        settle();
        assertThat(new Questions(workspace).list())
                .singleElement()
                .satisfies(question -> assertThat(question.about()).isEqualTo(SampleUnits.SET + "/2"));
    }

    private void concludeTogether() {
        open("appraisal");
        awaitFocus("appraisal-criteria");
        tabTo("appraisal-cases");
        press("Shortcut+A");
        press("Shortcut+D");
        awaitFocus("appraisal-look");
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.ENTER);
        waitUntil("both are concluded", () -> shows("Đã ghi 2 kết luận"));
        settle();
        assertThat(hasFocus("appraisal-cases")).isTrue();
        assertThat(COMMUNES)
                .allSatisfy(unit -> assertThat(workspace.registers().ofUnit(RegisterKind.CONCLUSION, unit))
                        .hasSize(1));
    }

    private void closeAMonthAndRemind() {
        open("deliveries");
        awaitFocus("deliveries"); // the table, not a button above it
        for (var months = 0; months < 20 && !column().equals("Tháng 6"); months++) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.ENTER);
        awaitFocus("Chốt kỳ");
        press(KeyCode.SPACE);
        waitUntil(
                "it is closed",
                () -> new Submissions(workspace).lockOf("cao-lau", JUNE).isPresent());
        settle();
        press(KeyCode.ESCAPE);
        assertThat(hasFocus("deliveries")).isTrue();
        tabBackTo("Làm công văn đôn đốc");
        press(KeyCode.SPACE);
        waitUntil("the letter is shown", () -> form().contains("Công văn đôn đốc"));
        settle();
    }

    private String column() {
        var column = ((TableView<?>) find("deliveries"))
                .getFocusModel()
                .getFocusedCell()
                .getTableColumn();
        return column == null ? "" : column.getText();
    }

    private void reportTheQuarter() {
        tabTo("report-forms");
        for (var forms = 0; forms < 20 && !form().contains("Báo cáo quý"); forms++) {
            press(KeyCode.UP);
        }
        tabBackTo("period");
        press(KeyCode.SPACE);
        awaitFocus("Tháng 6");
        tabBackTo("Năm sau");
        press(KeyCode.SPACE);
        assertThat(hasFocus("Năm sau")).as("turning years keeps the keyboard").isTrue();
        tabBackTo("Năm trước");
        press(KeyCode.SPACE);
        tabTo("Quý II");
        press(KeyCode.SPACE);
        settle();
        press("Shortcut+S");
        waitUntil("it is saved", () -> shows("Đã ghi và đọc lại đúng"));
        settle();
        assertThat(stick.only("2024-Q2.pdf")).isRegularFile();
    }

    private String form() {
        return String.valueOf(
                ((ListView<?>) find("report-forms")).getSelectionModel().getSelectedItem());
    }
}
