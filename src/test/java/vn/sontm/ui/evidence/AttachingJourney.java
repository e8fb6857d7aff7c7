package vn.sontm.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.exchange.Imports;
import vn.sontm.testkit.window.InvitedJourney;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.Evidence;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Workspace;

@DisplayName("Files that prove, in a fresh workspace")
class AttachingJourney extends InvitedJourney {
    private static final String ROADS = SampleUnits.SET + "/2.1";
    private static final String INCOME = SampleUnits.SET + "/10.1";
    private static final String TEXT = "Quyết định phê duyệt đường trục xã";

    @Test
    @DisplayName(
            "a folder is attached to an indicator, a copy is told, a file is linked to another, and the stick brings it to the office")
    void attachesAndLinks() throws IOException {
        var papers = Files.createDirectories(folder.resolve("giay-to"));
        Files.writeString(papers.resolve("Quyết định.txt"), TEXT);
        Files.writeString(papers.resolve("Bản sao.txt"), TEXT);
        join(LAN);
        attach(papers);
        link();
        assertKept(commune(), commune().directory());
        steps.sendWithEvidence();
        takesTheEvidence();
        assertKept(office, office.directory());
    }

    private void attach(Path papers) {
        open("evidence");
        awaitFocus("proof-search");
        tabTo("proofs");
        while (chosen().stream().noneMatch(proof -> proof.item().equals(ROADS))) {
            press(KeyCode.DOWN);
        }
        tabTo("evidence-path");
        type(papers.toString());
        press(KeyCode.ENTER);
        waitUntil("the files are in", () -> shows("Đã có từ trước"));
        settle();
        assertThat(pieces(commune()))
                .singleElement()
                .satisfies(piece -> assertThat(piece.indicators()).containsExactly(ROADS));
    }

    private void link() {
        tabTo("link-evidence");
        press(KeyCode.SPACE);
        awaitFocus("indicator-search");
        type("thu nhap binh quan");
        waitUntil(
                "one is found",
                () -> ((ListView<?>) find("indicator-list")).getItems().size() == 1);
        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        press(KeyCode.ENTER);
        waitUntil("it is linked", () -> shows("Đã gắn"));
        settle();
        awaitFocus("link-evidence");
    }

    private void takesTheEvidence() {
        officeEnrols();
        var imports = new Imports(office);
        stick.files().stream()
                .filter(path -> path.getFileName().toString().contains("-mc"))
                .forEach(volume -> imports.apply(imports.plan(volume)));
    }

    /** In the ledger with both links, and on the disk with every byte. */
    private static void assertKept(Workspace workspace, Path directory) throws IOException {
        var piece = pieces(workspace).getFirst();
        assertThat(piece.indicators()).containsExactlyInAnyOrder(ROADS, INCOME);
        var file = directory
                .resolve("evidence")
                .resolve(piece.sha256().substring(0, 2))
                .resolve(piece.sha256());
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }

    private static List<Evidence> pieces(Workspace workspace) {
        return new EvidenceStore(workspace).ofUnit(COMMUNE);
    }

    @SuppressWarnings("unchecked")
    private List<Proof> chosen() {
        return ((ListView<Proof>) find("proofs")).getSelectionModel().getSelectedItems();
    }
}
