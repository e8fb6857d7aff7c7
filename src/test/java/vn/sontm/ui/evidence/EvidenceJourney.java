package vn.sontm.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
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
    @DisplayName("keeps the name of a file that is not there, and warns")
    void keepsAWrongName() {
        robot.interact(() -> window.go("evidence", ROADS));
        settle();
        focus("evidence-path");
        type("/khong/co.pdf");
        press(KeyCode.ENTER);
        waitUntil("it is said", () -> shows("Đã nhận 0 tệp."));
        settle();
        assertThat(textOf("evidence-path")).isEqualTo("/khong/co.pdf");
    }

    @Test
    @DisplayName("asks for a paper, files a file as it, and counts the indicator as missing until then")
    void filesAPaper() {
        add("nghiem-thu.txt", "Biên bản");
        assertThat(state()).containsExactly(Proof.State.PROVEN);
        focus("add-document");
        press(KeyCode.SPACE);
        awaitFocus("document-name");
        type("Biên bản nghiệm thu");
        press(KeyCode.ENTER);
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

    @Test
    @DisplayName("takes a file from an indicator with a reason, and keeps the file")
    void unlinks() {
        add("nghiem-thu.txt", "Biên bản");
        focus("unlink-" + ROADS);
        press(KeyCode.SPACE);
        awaitFocus("reason");
        type("nhầm");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        waitUntil(
                "it proves nothing any more",
                () -> pieces().getFirst().indicators().isEmpty());
        settle();
        assertThat(state()).containsExactly(Proof.State.MISSING);
        assertThat(isThere("unlink-" + ROADS)).isFalse();
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
        add("giay-phep.txt", "Giấy phép");
        tabTo("evidence-date");
        retype("1/12/2023");
        press(KeyCode.TAB); // what the first one saves leaves the second alone
        awaitFocus("evidence-expires");
        retype("31/12/2023");
        press(KeyCode.TAB);
        waitUntil("its days are kept", () -> pieces().getFirst().expires().isPresent());
        settle();
        assertThat(pieces().getFirst().date()).contains(LocalDate.of(2023, 12, 1));
        assertThat(pieces().getFirst().expires()).contains(LocalDate.of(2023, 12, 31));
        assertThat(proofs().getItems())
                .filteredOn(proof -> proof.item().equals(ROADS))
                .extracting(Proof::state)
                .containsExactly(Proof.State.EXPIRED);
        focus("remove-evidence");
        press(KeyCode.SPACE);
        awaitFocus("reason");
        type("nhầm");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        waitUntil("it is gone", () -> pieces().isEmpty());
        settle();
    }

    private List<Evidence> pieces() {
        return new EvidenceStore(workspace).ofUnit("cao-lau");
    }

    @SuppressWarnings("unchecked")
    private ListView<Proof> proofs() {
        return (ListView<Proof>) find("proofs");
    }

    /** A file of the indicator about roads. */
    private void add(String name, String text) {
        robot.interact(() -> window.go("evidence", ROADS));
        settle();
        focus("evidence-path");
        type(written(folder.resolve(name), text).toString());
        press(KeyCode.ENTER);
        waitUntil("the file is in", () -> pieces().size() == 1);
        settle();
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
