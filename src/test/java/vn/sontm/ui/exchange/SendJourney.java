package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.Verification;
import vn.sontm.exchange.VerifyFinding;
import vn.sontm.exchange.drive.Drives;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.TroubledStick;
import vn.sontm.testkit.window.MonthSteps;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.SimulatedStick;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

@DisplayName("Gửi tệp of a commune")
class SendJourney extends WindowJourney {
    private final TroubledStick disk = new TroubledStick();
    private final MonthSteps steps = new MonthSteps(this);
    private SimulatedStick stick;

    @Override
    protected Workspace prepare(Path folder) {
        stick = new SimulatedStick(folder.resolve("usb"));
        SampleUnits.commune(folder).close();
        var pc = Offices.environment("máy");
        return Workspace.open(
                folder.resolve("cao-lau"), new Environment(disk, pc.clock(), pc.random(), "Hoàng Thị Lan"));
    }

    @Override
    protected Drives drives() {
        return stick;
    }

    @Test
    @DisplayName("writes a new file, checks it, says that the stick may go, and tells it in the journal")
    void writes() {
        assertThat(unsent()).isPositive();
        steps.send();
        assertThat(stick.files()).hasSize(1);
        assertThat(new Verification(workspace).verify(stick.files().getFirst())).allMatch(VerifyFinding::good);
        assertThat(unsent()).isZero();
        assertThat(shows("Đã ghi và đọc lại 1 tệp")).isTrue();
        steps.send();
        assertThat(stick.files()).as("the older file stays").hasSize(2);
        tabBackTo("exchange-tabs");
        press(KeyCode.END);
        assertThat(((TableView<?>) find("journal")).getItems())
                .filteredOn(line -> line.toString().contains("đã ghi"))
                .hasSize(2);
    }

    @Test
    @DisplayName("a full or a protected stick is one sentence; nothing changes, and another stick takes the file")
    void refuses() {
        var before = unsent();
        for (var trouble : Arrays.asList("No space left on device", "Read-only file system")) {
            disk.refuse(trouble);
            write();
            waitUntil("the refusal is shown", () -> shows("NTM-"));
            settle();
            assertThat(stick.files()).isEmpty();
            assertThat(unsent()).isEqualTo(before);
        }
        assertThat(shows("USB đã đầy")).isTrue();
        disk.refuse("");
        steps.send();
        assertThat(stick.files()).hasSize(1);
    }

    @Test
    @DisplayName("a slow stick shows how far it is; who has had enough stops it, and nothing is left behind")
    void stops() {
        var before = unsent();
        disk.hold();
        write();
        waitUntil("it can be stopped", () -> isThere("job-cancel"));
        press(KeyCode.F6);
        assertThat(hasFocus("job-cancel")).isTrue();
        press(KeyCode.SPACE);
        disk.release();
        waitUntil("it has stopped", () -> shows("Đã dừng"));
        settle();
        assertThat(stick.root()).isEmptyDirectory();
        assertThat(unsent()).isEqualTo(before);
        steps.send();
        assertThat(stick.files()).hasSize(1);
    }

    @Test
    @DisplayName("how much waits and how much a file carries open to these changes, one by one")
    void opensCounts() {
        var waiting = unsent();
        robot.interact(() -> window.go("exchange", "send"));
        settle();
        assertThat(shows(waiting + " thay đổi chưa gửi")).isTrue();
        assertThat(opened("send-unsent").getItems()).hasSize(waiting);
        press(KeyCode.ESCAPE);
        steps.send();
        assertThat(find("send-unsent").isDisabled()).isTrue();
        var carried = workspace.store().chain(workspace.keys().device(), 1).size();
        assertThat(shows(carried + " thay đổi")).isTrue();
        var changes = opened("sent-changes-cao-loc");
        assertThat(changes.getItems()).hasSizeGreaterThanOrEqualTo(carried);
        assertThat(((Button) find("sent-changes-cao-loc")).getText())
                .isEqualTo(changes.getItems().size() + " thay đổi");
    }

    @Test
    @DisplayName("a file that carried evidence opens to the pieces, and each of these in Minh chứng")
    void opensEvidence() throws IOException {
        var scan = Files.write(folder.resolve("bien-ban-hop.pdf"), new byte[] {'%', 'P', 'D', 'F'});
        var store = new EvidenceStore(workspace);
        store.add(scan, List.of(SampleUnits.SET + "/2.1"), Optional.empty(), Optional.empty());
        new Exports(workspace).write(new ExportRequest("cao-loc", true), folder.resolve("gui"), Progress.NONE);
        robot.interact(() -> window.go("exchange", "journal"));
        settle();
        var journal = (TableView<?>) find("journal");
        var volume = journal.getItems().stream()
                .filter(line -> line.toString().contains("1 tệp minh chứng"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            journal.requestFocus();
            journal.getSelectionModel().clearAndSelect(journal.getItems().indexOf(volume));
        });
        press(KeyCode.ENTER);
        waitUntil("the pieces are listed", () -> isThere("carried-evidence"));
        settle();
        assertThat(((TableView<?>) find("carried-evidence")).getItems())
                .singleElement()
                .asString()
                .contains("bien-ban-hop.pdf");
        press(KeyCode.ENTER);
        waitUntil("it is shown", () -> isThere("evidence-files"));
        settle();
        assertThat(((TableView<?>) find("evidence-files")).getSelectionModel().getSelectedItems())
                .singleElement()
                .asString()
                .contains("bien-ban-hop.pdf");
    }

    private TableView<?> opened(String count) {
        focus(count);
        press(KeyCode.SPACE);
        waitUntil("the changes are listed", () -> isThere("changes"));
        return (TableView<?>) find("changes");
    }

    private void write() {
        open("exchange");
        awaitFocus("exchange-tabs");
        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        tabTo("write-files");
        press(KeyCode.SPACE);
    }

    private int unsent() {
        return new Exports(workspace).unsent().changes();
    }
}
