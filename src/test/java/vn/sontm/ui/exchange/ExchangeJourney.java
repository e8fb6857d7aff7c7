package vn.sontm.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Progress;
import vn.sontm.exchange.ExportRequest;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.InvitationRequest;
import vn.sontm.exchange.Invitations;
import vn.sontm.exchange.Joining;
import vn.sontm.exchange.OwnEnrolment;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("Gửi – nhận at an office")
class ExchangeJourney extends WindowJourney {
    private static final Period JUNE = Period.parse("2024-06");

    private Path stick;
    private String digits;

    @Override
    protected Workspace prepare(Path folder) {
        var office = SampleUnits.office(folder.resolve("van-phong"));
        stick = folder.resolve("stick");
        var invitation = new Invitations(office).write(InvitationRequest.commune("cao-lau"), folder.resolve("moi"));
        try (var commune = Joining.from(invitation, folder.resolve("cao-lau"), Offices.environment("Hoàng Thị Lan"))) {
            new Entries(commune).value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "38,5", "");
            new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 15));
            new Exports(commune).write(ExportRequest.to("cao-loc"), stick, Progress.NONE);
            digits = new OwnEnrolment(commune).ownCode().orElseThrow();
            spoil();
        }
        return office;
    }

    /** A second file on the stick whose last byte was lost. */
    private void spoil() {
        try (var files = Files.list(stick)) {
            var file = files.filter(path -> path.toString().endsWith(".ntm"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(file);
            Files.write(stick.resolve("hong.ntm"), Arrays.copyOf(bytes, bytes.length - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("looks at a stick, refuses what is damaged, enrols the waiting PC by its digits and has its figures")
    void receivesAndEnrols() {
        go("exchange");
        var place = (TextField) find("receive-place");
        robot.interact(place::requestFocus);
        robot.interact(() -> place.setText(stick.toString()));
        press(KeyCode.ENTER);
        waitUntil("both files are read", () -> table().getItems().size() == 2);
        settle();
        assertThat(figure()).isEmpty();
        assertThat(shows("NTM-203")).isTrue();
        assertThat(table().getItems())
                .as("what waits says of which period it is")
                .anySatisfy(file -> {
                    assertThat(file.periods()).isEqualTo("Tháng 6/2024");
                    assertThat(file.checkCodes()).hasSize(10);
                    assertThat(file.check()).isEqualTo("chờ 16 chữ số");
                });
        press(KeyCode.DOWN);
        waitUntil(
                "the digits are asked for",
                () -> robot.lookup("#enrol-digits").tryQuery().isPresent());
        focus("enrol-digits");
        type(digits.replace(" ", ""));
        press(KeyCode.ENTER);
        waitUntil("the figure is here", () -> figure().isPresent());
        settle();
        assertThat(figure()).contains("38.5");
        assertThat(new Submissions(workspace).find("cao-lau", JUNE)).isPresent();
    }

    @Test
    @DisplayName("what a file carries opens change by change, beside the list and from the journal on")
    void opensWhatCame() {
        receivesAndEnrols();
        assertThat(changesBehind("file-changes")).contains("Số liệu 10.1", "38,5");
        opensTheJournal();
    }

    /** What came in and who was enrolled; each line opens to its changes. */
    private void opensTheJournal() {
        robot.interact(() -> window.go("exchange", "journal"));
        settle();
        var journal = (TableView<?>) find("journal");
        var lines = journal.getItems().stream().map(Object::toString).toList();
        assertThat(lines).anyMatch(line -> line.contains("xã Cao Lâu · máy") && line.contains("đăng ký"));
        var merged = lines.stream()
                .filter(line -> line.contains("đã gộp"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            journal.requestFocus();
            journal.getSelectionModel().clearAndSelect(lines.indexOf(merged));
        });
        assertThat(changesBehind("journal")).contains("số 1, ", "38,5", "Nộp");
    }

    @Test
    @DisplayName("a file that came in Hôm nay leads to its own line of the journal")
    void leadsToItsLine() {
        receivesAndEnrols();
        go("today");
        var came = find("today-arrived").lookupAll(".plain").stream()
                .map(Button.class::cast)
                .filter(line -> line.getText().contains("hong.ntm"))
                .findFirst()
                .orElseThrow();
        robot.interact(came::requestFocus);
        press(KeyCode.SPACE);
        settle();
        var journal = (TableView<?>) find("journal");
        assertThat(journal.getItems()).hasSizeGreaterThan(2);
        assertThat(journal.getSelectionModel().getSelectedItems())
                .singleElement()
                .asString()
                .contains("hong.ntm");
    }

    private String changesBehind(String name) {
        focus(name);
        press(name.equals("journal") ? KeyCode.ENTER : KeyCode.SPACE);
        waitUntil("the changes are listed", () -> isThere("changes"));
        settle();
        var changes = ((TableView<?>) find("changes")).getItems().toString();
        press(KeyCode.ESCAPE);
        return changes;
    }

    @Test
    @DisplayName("looks at the file that the program was opened on")
    void opensOnAFile() {
        robot.interact(() -> window.go("exchange", stick.resolve("hong.ntm").toString()));
        waitUntil("the file is read", () -> table().getItems().size() == 1);
        settle();
        assertThat(shows("NTM-203")).isTrue();
        assertThat(figure()).isEmpty();
        assertThat(workspace.store().journal().getFirst())
                .as("nothing could be merged; the refusal is in the journal all the same")
                .satisfies(entry -> {
                    assertThat(entry.name()).isEqualTo("hong.ntm");
                    assertThat(entry.outcome()).isEqualTo("rejected");
                    assertThat(entry.detail()).contains("NTM-203");
                });
        robot.interact(() -> window.go("exchange", "journal"));
        waitUntil("the journal shows it", () -> shows("hong.ntm"));
    }

    @Test
    @DisplayName("wrong digits change nothing and say so")
    void refusesWrongDigits() {
        go("exchange");
        var place = (TextField) find("receive-place");
        robot.interact(() -> {
            place.requestFocus();
            place.setText(stick.toString());
        });
        press(KeyCode.ENTER);
        waitUntil("both files are read", () -> table().getItems().size() == 2);
        press(KeyCode.DOWN);
        waitUntil(
                "the digits are asked for",
                () -> robot.lookup("#enrol-digits").tryQuery().isPresent());
        focus("enrol-digits");
        type("1234567812345678");
        press(KeyCode.ENTER);
        waitUntil("the refusal is shown", () -> shows("NTM-213"));
        assertThat(figure()).isEmpty();
    }

    @Test
    @DisplayName(
            "says whose file it is, of which period and whether it is sound; keeps one for later, when the stick is gone")
    void putsOff() throws IOException {
        receivesAndEnrols();
        var commune = Workspace.open(folder.resolve("cao-lau"), Offices.environment("Hoàng Thị Lan"));
        try (commune) {
            new Entries(commune).value("cao-lau", SampleUnits.SET + "/10.1", JUNE, "39,5", "");
            new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 18));
            new Exports(commune).write(ExportRequest.to("cao-loc"), folder.resolve("lan-hai"), Progress.NONE);
        }
        var place = (TextField) find("receive-place");
        robot.interact(() -> place.setText(folder.resolve("lan-hai").toString()));
        robot.interact(place::requestFocus);
        press(KeyCode.ENTER);
        waitUntil("the file is read", () -> table().getItems().size() == 1);
        settle();
        var code = new Submissions(workspace).checkCode("cao-lau");
        assertThat(table().getItems().getFirst()).satisfies(file -> {
            assertThat(file.periods()).isEqualTo("Tháng 6/2024");
            assertThat(file.checkCodes()).hasSize(10).isNotEqualTo(code);
            assertThat(file.check()).isEqualTo("đúng, liền mạch");
        });
        assertThat(shows("Chữ ký đúng; chuỗi thay đổi liền mạch")).isTrue();
        focus("put-off");
        press(KeyCode.SPACE);
        settle();
        assertThat(shows("giữ lại")).isTrue();
        assertThat(textOf("merge")).isEqualTo("Gộp 0 tệp");
        assertThat(figure()).contains("38.5");
        deleteAll(folder.resolve("lan-hai"));
        assertThat(textOf("files-put-off")).isEqualTo("Tệp đang giữ (1)");
        focus("files-put-off");
        press(KeyCode.SPACE);
        waitUntil("it is read again", () -> textOf("merge").equals("Gộp 1 tệp"));
        settle();
        focus("merge");
        press(KeyCode.SPACE);
        waitUntil("it is merged", () -> figure().equals(Optional.of("39.5")));
        settle();
        assertThat(find("files-put-off").isVisible()).isFalse();
    }

    private static void deleteAll(Path stick) throws IOException {
        try (var files = Files.list(stick)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Optional<String> figure() {
        return workspace
                .registers()
                .find(new Register(RegisterKind.VALUE.code(), "cao-lau", SampleUnits.SET + "/10.1", "2024"))
                .or(() -> workspace
                        .registers()
                        .find(new Register(RegisterKind.VALUE.code(), "cao-lau", SampleUnits.SET + "/10.1", "2024-06")))
                .map(entry -> entry.content().path("value").asText());
    }

    @SuppressWarnings("unchecked")
    private TableView<Received> table() {
        return (TableView<Received>) find("received-files");
    }
}
