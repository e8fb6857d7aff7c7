package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.TroubledStick;
import vn.sontm.testkit.window.Dropping;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("Nhận tệp of an office")
class ReceivingJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");
    private static final List<String> COMMUNES = List.of("cao-lau", "tan-lien");

    private final TroubledStick disk = new TroubledStick();
    private Path files;

    /** Two communes have handed June in; their files lie in folders of a folder. */
    @Override
    protected Workspace prepare(Path folder) {
        files = folder.resolve("tep");
        var office = folder.resolve("van-phong");
        try (var workspace = SampleUnits.office(office)) {
            COMMUNES.forEach(unit -> handIn(unit, workspace));
        }
        var pc = Offices.environment("văn phòng nhận");
        return Workspace.open(office, new Environment(disk, pc.clock(), pc.random(), "Hoàng Thị Lan"));
    }

    private void handIn(String unit, Workspace office) {
        try (var commune = Offices.commune(folder.resolve(unit), unit, office)) {
            Offices.enrol(office, commune);
            Offices.deliver(office, commune);
            new Entries(commune).value(unit, SampleUnits.SET + "/10.1", JUNE, "38,5", "");
            new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 15));
            new Exports(commune).write(ExportRequest.to("cao-loc"), files.resolve(unit), Progress.NONE);
        }
    }

    @Test
    @DisplayName("takes what was dropped on it, a folder with folders in it; of the files the ones that stay ticked")
    void takesSome() {
        go("exchange");
        drop();
        press(KeyCode.SPACE);
        assertThat(textOf("merge")).isEqualTo("Gộp 1 tệp");
        var left = COMMUNES.stream()
                .filter(table().getSelectionModel().getSelectedItem().plan().fileName()::contains)
                .toList();
        merge();
        waitUntil("the other is merged", () -> shows("Đã xử lý 1 tệp"));
        settle();
        assertThat(taken()).hasSize(1).doesNotContainAnyElementsOf(left);
        focus("received-files");
        press(KeyCode.SPACE);
        merge();
        waitUntil("this one as well", () -> taken().size() == 2);
        settle();
    }

    @Test
    @DisplayName("shows how far merging is; whoever stops it has the file that was under way, and the rest later")
    void stops() {
        go("exchange");
        drop();
        assertThat(textOf("merge")).isEqualTo("Gộp 2 tệp");
        disk.hold();
        merge();
        waitUntil("it can be stopped", () -> isThere("job-cancel"));
        press(KeyCode.F6);
        assertThat(hasFocus("job-cancel")).isTrue();
        press(KeyCode.SPACE);
        disk.release();
        waitUntil("it has stopped", () -> shows("Đã dừng: đã xử lý 1/2 tệp; các tệp còn lại chưa gộp."));
        settle();
        assertThat(taken()).hasSize(1);
        assertThat(textOf("merge")).isEqualTo("Gộp 1 tệp");
        merge();
        waitUntil("the rest is merged", () -> taken().size() == 2);
        settle();
    }

    @Test
    @DisplayName("prints the receipt of what came, with the day that the person confirmed")
    void printsReceipts() {
        go("exchange");
        drop();
        tabTo("received");
        retype("27/6/2024");
        press(KeyCode.TAB);
        merge();
        waitUntil("both are merged", () -> shows("Đã xử lý 2 tệp"));
        settle();
        pressButton("Xem phiếu biên nhận");
        settle();
        waitUntil("the receipt is shown", () -> textOf("report-page").startsWith("Trang 1/"));
        settle();
        assertThat(workspace.registers().all(RegisterKind.RECEIPT))
                .hasSize(2)
                .allSatisfy(receipt ->
                        assertThat(receipt.content().path("received").asText()).isEqualTo("2024-06-27"));
    }

    private void drop() {
        robot.interact(() -> new Dropping(files).on(find("received-files")));
        waitUntil("both files are read", () -> table().getItems().size() == 2);
        settle();
    }

    private void merge() {
        focus("merge");
        press(KeyCode.SPACE);
    }

    private List<String> taken() {
        return COMMUNES.stream()
                .filter(unit ->
                        !workspace.registers().ofUnit(RegisterKind.VALUE, unit).isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<Received> table() {
        return (TableView<Received>) find("received-files");
    }
}
