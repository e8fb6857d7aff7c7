package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.Unikey;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

@DisplayName("Two PCs of one commune")
class TwoPcsJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");
    private static final String INCOME = SampleUnits.SET + "/10.1";
    private static final String HOUSES = SampleUnits.SET + "/9.1";

    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;

    /** Both are enrolled and know it; each has entered figures that the other has not seen. */
    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        var first = SampleUnits.freshCommune(folder);
        try (var office = Workspace.open(folder.resolve("van-phong"), Offices.environment("văn phòng"));
                var second = Offices.commune(secondPc(), "cao-lau", office)) {
            Offices.enrol(office, second);
            Offices.deliver(office, second);
            Offices.deliver(office, first);
            enter(second, "Lý Văn Bình", "41,5", "12");
        }
        enter(first, "Hoàng Thị Lan", "38,5", "15");
        return first;
    }

    private static void enter(Workspace pc, String person, String income, String houses) {
        pc.writeAs(person);
        new Entries(pc).value("cao-lau", INCOME, JUNE, income, "");
        new Entries(pc).value("cao-lau", HOUSES, JUNE, houses, "");
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @BeforeEach
    void exchange() {
        var first = workspace.directory();
        steps.send();
        sitDownAt(secondPc(), Offices.environment("máy thứ hai"));
        steps.look();
        assertThat(conflicts()).as("nothing is taken before the person says so").isZero();
        steps.merge();
        steps.send();
        sitDownAt(first, Offices.environment("máy"));
        steps.look();
        steps.merge();
    }

    @Test
    @DisplayName(
            "pass a stick to and fro; where they disagree both figures stand with author and day, and a person decides")
    void disagreeAndDecide() {
        assertThat(conflicts()).isEqualTo(2);
        open("exchange");
        awaitFocus("exchange-tabs");
        press(KeyCode.END);
        press(KeyCode.LEFT);
        tabTo("conflicts");
        assertThat(shows("Hoàng Thị Lan ghi lúc 15/06/2024")).isTrue();
        assertThat(shows("Lý Văn Bình ghi lúc 15/06/2024")).isTrue();
        tabTo("take-1");
        var taken = textOf("take-1").replaceFirst(".*: ", "");
        press(KeyCode.SPACE);
        waitUntil("one is settled", () -> conflicts() == 1);
        settle();
        assertThat(taken).isIn("38,5 triệu đồng/người/năm", "41,5 triệu đồng/người/năm", "12 nhà", "15 nhà");
        tabTo("conflict-value");
        type("40");
        tabTo("conflict-reason");
        new Unikey(find("conflict-reason")).correct("Số của Chi cục Thống kê");
        tabTo("Ghi giá trị khác");
        press(KeyCode.SPACE);
        waitUntil("all are settled", () -> conflicts() == 0);
        settle();
        assertThat(table().getItems()).isEmpty();
        assertThat(figures())
                .anyMatch(figure -> figure.content().path("value").asText().equals("40")
                        && figure.content().path("note").asText().equals("Số của Chi cục Thống kê"));
        agreesOnTheOtherPc();
    }

    /** What was decided here holds there as soon as it arrives. */
    private void agreesOnTheOtherPc() {
        var decided = figures().stream().map(Entry::content).toList();
        steps.send();
        sitDownAt(secondPc(), Offices.environment("máy thứ hai"));
        steps.look();
        steps.merge();
        assertThat(conflicts()).isZero();
        assertThat(figures().stream().map(Entry::content).toList()).isEqualTo(decided);
    }

    private List<Entry> figures() {
        return List.of(INCOME, HOUSES).stream()
                .map(item -> figure(item).orElseThrow())
                .toList();
    }

    private Optional<Entry> figure(String item) {
        return workspace.registers().ofUnit(RegisterKind.VALUE, "cao-lau").stream()
                .filter(entry -> entry.register().item().equals(item))
                .findFirst();
    }

    private int conflicts() {
        return workspace.store().conflicts().size();
    }

    private TableView<?> table() {
        return (TableView<?>) find("conflicts");
    }

    private Path secondPc() {
        return folder.resolve("may-thu-hai");
    }
}
