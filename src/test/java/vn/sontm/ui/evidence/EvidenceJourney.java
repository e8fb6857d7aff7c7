package vn.sontm.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.testkit.window.WindowJourney;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;

@DisplayName("Minh chứng of a commune")
class EvidenceJourney extends WindowJourney {
    private static final String ROADS = SampleUnits.SET + "/2.1";

    @Test
    @DisplayName(
            "adds a folder to an indicator, is told of a duplicate, and links a file to another, by the keyboard alone")
    void addsAndLinks() {
        var papers = folder.resolve("giay-to");
        write(papers.resolve("Quyết định.txt"), "Quyết định");
        write(papers.resolve("Bản sao.txt"), "Quyết định");
        open("evidence");
        tabTo("proofs");
        while (proofs().getSelectionModel().getSelectedItems().stream()
                .noneMatch(proof -> proof.item().equals(ROADS))) {
            press(KeyCode.DOWN);
        }
        tabTo("evidence-path");
        type(papers.toString());
        press(KeyCode.ENTER);
        waitUntil("the files are in", () -> shows("Đã có từ trước"));
        settle();
        assertThat(pieces()).hasSize(1);
        assertThat(pieces().getFirst().indicators()).containsExactly(ROADS);
        tabTo("link-evidence");
        press(KeyCode.SPACE);
        waitUntil(
                "the indicators are offered",
                () -> robot.lookup("#indicator-search").tryQuery().isPresent());
        waitUntil("typing searches", () -> find("indicator-search").isFocused());
        type("thu nhap binh quan");
        waitUntil("one is found", () -> shown().getItems().size() == 1);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        tabTo("Gắn các chỉ tiêu đã chọn");
        press(KeyCode.SPACE);
        waitUntil("it is linked", () -> pieces().getFirst().indicators().size() == 2);
        settle();
        assertThat(pieces().getFirst().indicators()).containsExactlyInAnyOrder(ROADS, SampleUnits.SET + "/10.1");
    }

    @Test
    @DisplayName("asks for a paper, files a file as it, and counts the indicator as missing until then")
    void filesAPaper() {
        var paper = folder.resolve("nghiem-thu.txt");
        write(paper, "Biên bản");
        robot.interact(() -> window.go("evidence", ROADS));
        settle();
        robot.interact(() -> {
            find("evidence-path").requestFocus();
            ((TextField) find("evidence-path")).setText(paper.toString());
        });
        press(KeyCode.ENTER);
        waitUntil("the file is in", () -> pieces().size() == 1);
        settle();
        assertThat(state()).containsExactly(Proof.State.PROVEN);
        focus("add-document");
        robot.push(KeyCode.SPACE);
        waitUntil(
                "its name is asked for",
                () -> robot.lookup("#document-name").tryQuery().isPresent()
                        && find("document-name").isFocused());
        type("Biên bản nghiệm thu");
        robot.push(KeyCode.ENTER);
        waitUntil(
                "it is asked for",
                () -> !workspace.registers().all(RegisterKind.REQUIRED_DOCUMENT).isEmpty());
        settle();
        assertThat(state()).containsExactly(Proof.State.MISSING);
        robot.interact(() -> window.go("criteria", ROADS));
        settle();
        robot.interact(() -> window.go("evidence", ROADS));
        settle();
        pressButton("Gắn tệp đang chọn");
        waitUntil(
                "it is filed",
                () -> !workspace.registers().all(RegisterKind.DOCUMENT_FILE).isEmpty());
        settle();
        assertThat(state()).containsExactly(Proof.State.PROVEN);
    }

    private List<Proof.State> state() {
        return proofs().getItems().stream()
                .filter(proof -> proof.item().equals(ROADS))
                .map(Proof::state)
                .toList();
    }

    @Test
    @DisplayName("says that a document has expired, and takes it away with a reason")
    void expiresAndGoes() {
        var paper = folder.resolve("giay-phep.txt");
        write(paper, "Giấy phép");
        robot.interact(() -> window.go("evidence", ROADS));
        settle();
        robot.interact(() -> {
            find("evidence-path").requestFocus();
            ((TextField) find("evidence-path")).setText(paper.toString());
        });
        press(KeyCode.ENTER);
        waitUntil("the file is in", () -> pieces().size() == 1);
        waitUntil(
                "it is shown",
                () -> robot.lookup("#evidence-expires").tryQuery().isPresent());
        robot.interact(() -> ((DatePicker) find("evidence-expires")).setValue(LocalDate.of(2023, 12, 31)));
        waitUntil("its day is kept", () -> pieces().getFirst().expires().isPresent());
        settle();
        assertThat(proofs().getItems())
                .filteredOn(proof -> proof.item().equals(ROADS))
                .extracting(Proof::state)
                .containsExactly(Proof.State.EXPIRED);
        focus("remove-evidence");
        robot.push(KeyCode.SPACE);
        waitUntil(
                "the reason is asked for",
                () -> robot.lookup("#reason").tryQuery().isPresent());
        type("nhầm");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);
        waitUntil("it is gone", () -> pieces().isEmpty());
        settle();
    }

    private List<Evidence> pieces() {
        return new EvidenceStore(workspace).ofUnit("cao-lau");
    }

    private ListView<?> shown() {
        return (ListView<?>) find("indicator-list");
    }

    @SuppressWarnings("unchecked")
    private ListView<Proof> proofs() {
        return (ListView<Proof>) find("proofs");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
