package vn.sontm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.StatusAnswer;
import vn.sontm.testkit.Terminal;
import vn.sontm.testkit.TwentyCommunes;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.ui.matrix.MatrixOnScreen;
import vn.sontm.workspace.Deliveries;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Workspace;

@DisplayName("Twenty communes' files at the office, with the keyboard alone")
class TwentySticksJourney extends WindowJourney {
    private static final String REPORT = "bao-cao-huyen";
    private static final int FILES = 22;
    private static final int REFUSED = 2;

    @TempDir
    private static Path made;

    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;

    @BeforeAll
    static void make() {
        TwentyCommunes.make(made);
    }

    @Override
    protected Workspace prepare(Path folder) {
        TwentyCommunes.copy(TwentyCommunes.stick(made), TwentyCommunes.stick(folder));
        stick = new SimulatedStick(TwentyCommunes.stick(folder));
        return office("van-phong");
    }

    private Workspace office(String name) {
        TwentyCommunes.copy(TwentyCommunes.office(made), folder.resolve(name));
        return Workspace.open(folder.resolve(name), Offices.environment("máy"));
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @Test
    @DisplayName(
            "are looked at in sentences, taken, receipted and settled; the printed quarter says what the matrix says")
    void fromTheStickToTheReport() {
        steps.look();
        assertThat(files().getItems()).hasSize(FILES);
        looksAtEach();
        takesAll();
        settles();
        open("matrix");
        var matrix = MatrixOnScreen.of((TableView<?>) find("matrix"));
        assertThat(matrix.met()).hasSize(20);
        var report = report();
        assertThat(report.text()).contains(PrintedQuarter.average(matrix));
        assertThat(report.counts()).isEqualTo(matrix.counts());
    }

    private void looksAtEach() {
        choose("tu-bao-lam");
        assertThat(shows("NTM-203")).isTrue();
        assertThat(shows("Báo đơn vị gửi: tệp hỏng khi chép")).isTrue();
        choose("tu-bac-hung");
        assertThat(shows("NTM-211")).isTrue();
        assertThat(shows("Trả lại người đưa tệp")).isTrue();
        choose("tu-binh-trung");
        assertThat(shows("kỳ đã chốt: sẽ hiện là “sau chốt”")).isTrue();
        choose("tu-cao-lau");
        assertThat(shows("hai thay đổi khác nhau cùng số")).isTrue();
        choose("tu-yen-trach");
        assertThat(shows("xã Yên Trạch: 59 số liệu mới, 0 thay đổi, 0 mâu thuẫn"))
                .isTrue();
        assertThat(shows("Nộp báo cáo Tháng 6/2024, số liệu tính đến ngày 14/06/2024"))
                .isTrue();
        assertThat(textOf("merge")).isEqualTo("Gộp " + (FILES - REFUSED) + " tệp");
        assertThat(workspace.registers().ofUnit(RegisterKind.VALUE, "yen-trach"))
                .as("nothing is taken before the person says so")
                .isEmpty();
    }

    private void choose(String file) {
        focus("received-files");
        press(KeyCode.HOME);
        for (var row = 0; row < FILES && !chosen(file); row++) {
            press(KeyCode.DOWN);
        }
        assertThat(chosen(file)).as(file).isTrue();
    }

    private boolean chosen(String file) {
        return shows(file) && textOf("received-file").startsWith(file);
    }

    private void takesAll() {
        tabTo("received");
        retype("28/6/2024");
        steps.merge();
        assertThat(files().getItems()).as("what was refused keeps its row").hasSize(FILES);
        choose("tu-bao-lam");
        assertThat(shows("NTM-203")).isTrue();
        assertThat(workspace.store().journal())
                .filteredOn(entry -> entry.outcome().equals("rejected"))
                .hasSize(REFUSED);
        var deliveries = new Deliveries(workspace).below("cao-loc", TwentyCommunes.JUNE);
        assertThat(deliveries).filteredOn(Delivery::submitted).hasSize(19);
        assertThat(deliveries)
                .filteredOn(delivery -> delivery.received().equals(Optional.of(LocalDate.of(2024, 6, 28))))
                .hasSize(17);
    }

    /** The income of Công Sơn is the commune's to say: the office asks, the commune chooses, the office hears of it. */
    private void settles() {
        asks();
        answersThePost();
        TwentyCommunes.copy(made.resolve("cong-son"), folder.resolve("cong-son"));
        sitDownAt(folder.resolve("cong-son"), Offices.environment("máy Công Sơn"));
        steps.look();
        steps.merge();
        var taken = decides();
        steps.send();
        sitDownAt(folder.resolve("van-phong"), Offices.environment("máy"));
        steps.look();
        steps.merge();
        assertThat(workspace.store().conflicts()).isEmpty();
        assertThat(workspace.registers().ofUnit(RegisterKind.VALUE, "cong-son"))
                .filteredOn(entry -> entry.register().item().equals(TwentyCommunes.INCOME))
                .singleElement()
                .satisfies(entry -> assertThat(taken).contains(value(entry)));
    }

    private void asks() {
        assertThat(workspace.store().conflicts()).hasSize(1);
        toConflicts();
        assertThat(shows("Lý Văn Bình ghi lúc 15/06/2024")).isTrue();
        tabTo("ask-unit");
        press(KeyCode.SPACE);
        awaitFocus("question-text");
        tabTo("Ghi câu hỏi");
        press(KeyCode.SPACE);
        settle();
        assertThat(new Questions(workspace).list())
                .singleElement()
                .satisfies(question -> assertThat(question.text()).contains("Lý Văn Bình ghi 41,5"));
    }

    private void toConflicts() {
        open("exchange");
        awaitFocus("exchange-tabs");
        press(KeyCode.END);
        press(KeyCode.LEFT);
        tabTo("conflicts");
    }

    /** What the office confirmed and asked goes back on the same stick. */
    private void answersThePost() {
        open("exchange");
        awaitFocus("exchange-tabs");
        press(KeyCode.HOME);
        tabTo("Ghi tệp trả về xã");
        press(KeyCode.SPACE);
        tabTo("recipients");
        press(KeyCode.HOME);
        for (var row = 0; row < TwentyCommunes.Trouble.CONFLICTING.ordinal(); row++) {
            press(KeyCode.DOWN);
        }
        tabTo("write-files");
        press(KeyCode.SPACE);
        waitUntil("the stick may be taken out", () -> shows("Có thể rút USB"));
        settle();
        assertThat(stick.files()).hasSize(FILES + 1);
    }

    private String decides() {
        toConflicts();
        tabTo("take-1");
        var taken = textOf("take-1");
        press(KeyCode.SPACE);
        waitUntil("it is settled", () -> workspace.store().conflicts().isEmpty());
        settle();
        return taken;
    }

    private static String value(Entry entry) {
        return entry.content().path("value").asText().replace('.', ',');
    }

    /** The quarter's report, written by the window to the stick. */
    private PrintedQuarter report() {
        chooseQuarter();
        open("reports");
        awaitFocus("reports-tabs");
        press(KeyCode.HOME);
        tabTo("report-forms");
        press(KeyCode.HOME);
        for (var row = 0; row < FILES && !chosenForm().contains(REPORT); row++) {
            press(KeyCode.DOWN);
        }
        waitUntil("its pages are shown", () -> textOf("report-page").startsWith("Trang 1/"));
        settle();
        press("Shortcut+S");
        waitUntil("the file is written", () -> shows("Đã ghi và đọc lại đúng"));
        return PrintedQuarter.read(stick.root().resolve(REPORT + "-2024-Q2.pdf"));
    }

    private void chooseQuarter() {
        tabTo("period");
        press(KeyCode.SPACE);
        tabTo("Quý II");
        press(KeyCode.SPACE);
        assertThat(textOf("period")).contains("Quý II/2024");
    }

    private String chosenForm() {
        return String.valueOf(
                ((ListView<?>) find("report-forms")).getSelectionModel().getSelectedItem());
    }

    @Test
    @DisplayName("give the same numbers from the command line: merge, status, report")
    void sameFromTheCommandLine() {
        steps.look();
        tabTo("received");
        retype("28/6/2024");
        steps.merge();
        open("matrix");
        var matrix = MatrixOnScreen.of((TableView<?>) find("matrix"));
        office("dong-lenh").close();
        var terminal = new Terminal(folder.resolve("pc"));
        var place = folder.resolve("dong-lenh");
        var merged = terminal.in(place, "merge", stick.root(), "--received", "2024-06-28");
        assertThat(merged.exit()).as("two files were refused").isEqualTo(3);
        var status = new StatusAnswer(
                terminal.in(place, "--json", "status", "--set", SampleUnits.SET).json());
        assertThat(status.counts(SampleUnits.SET)).isEqualTo(matrix.counts());
        assertThat(status.met(SampleUnits.SET)).isEqualTo(matrix.met());
        sameDay(status);
        var file = folder.resolve("quy.pdf");
        terminal.in(place, "report", REPORT, "--period", "2024-Q2", "--out", file);
        assertThat(PrintedQuarter.read(file)).isEqualTo(report());
    }

    /** The gaps that Hôm nay puts first are those of the totals. */
    private void sameDay(StatusAnswer status) {
        open("today");
        assertThat(find("today-gaps").lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText()))
                .anyMatch(text -> text.contains(Integer.toString(status.widestGap())));
        assertThat(shows("19/20 xã đã nộp")).isTrue();
    }

    private TableView<?> files() {
        return (TableView<?>) find("received-files");
    }
}
