package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sontm.workspace.WorkspaceTest.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Hashes;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;

@DisplayName("The store of evidence")
class EvidenceStoreTest extends OfficeAndCommune {
    private EvidenceStore evidence;

    @BeforeEach
    void open() {
        evidence = new EvidenceStore(commune);
    }

    @Test
    @DisplayName("keeps a copy by its hash and links it to indicators")
    void adds() throws IOException {
        var expiry = LocalDate.of(2025, 1, 1);
        var added = evidence.add(
                file("Quyết định.pdf", "nội dung"), List.of("xa/2.1", "xa/2.2"), Optional.empty(), Optional.of(expiry));
        assertThat(added.indicators()).containsExactly("xa/2.1", "xa/2.2");
        assertThat(added.expires()).contains(expiry);
        assertThat(added.type()).isEqualTo("application/pdf");
        assertThat(added.here()).isTrue();
        assertThat(commune.layout().evidence(added.sha256())).hasContent("nội dung");
        assertThat(evidence.ofUnit("cao-lau")).containsExactly(added);
        assertThat(evidence.ofUnit("tan-lien")).isEmpty();
    }

    @Test
    @DisplayName("takes the same file once, with further links")
    void sameFile() throws IOException {
        var first = evidence.add(file("a.pdf", "1"), List.of("xa/2.1"), Optional.empty(), Optional.empty());
        var second = evidence.add(file("b.pdf", "1"), List.of("xa/2.2"), Optional.empty(), Optional.empty());
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.indicators()).containsExactly("xa/2.1", "xa/2.2");
        assertThat(evidence.list()).hasSize(1);
        evidence.unlink(first.id(), "xa/2.1", "nhầm");
        evidence.link(first.id(), "xa/3.1");
        assertThat(evidence.get(first.id()).indicators()).containsExactly("xa/2.2", "xa/3.1");
    }

    @Test
    @DisplayName("refuses what is empty, what runs, and what is not there, and records nothing")
    void refuses() throws IOException {
        for (var file : List.of(file("a.exe", "1"), file("a.pdf", ""), folder.resolve("missing.pdf"))) {
            assertRefused(
                    ErrorCode.EVIDENCE_INVALID,
                    () -> evidence.add(file, List.of("xa/2.1"), Optional.empty(), Optional.empty()));
        }
        assertThat(evidence.list()).isEmpty();
        assertRefused(ErrorCode.EVIDENCE_UNKNOWN, () -> evidence.get("x"));
    }

    @Test
    @DisplayName("clears out the bytes that no live register names, and no others")
    void cleans() throws IOException {
        var kept = evidence.add(file("a.pdf", "1"), List.of("xa/2.1"), Optional.empty(), Optional.empty());
        var gone = evidence.add(file("b.pdf", "22"), List.of("xa/2.1"), Optional.empty(), Optional.empty());
        assertThat(evidence.clean()).isEqualTo(new EvidenceStore.Cleaned(0, 0));
        evidence.remove(gone.id(), "không còn giá trị");
        assertThat(evidence.files().has(gone.sha256())).isTrue();
        assertThat(evidence.clean()).isEqualTo(new EvidenceStore.Cleaned(1, 2));
        assertThat(evidence.files().all()).containsExactly(kept.sha256());
        assertThat(evidence.list()).containsExactly(kept);
    }

    @Test
    @DisplayName("keeps what a PC that is not enrolled yet has sent")
    void waitsForEnrolment() throws IOException {
        var sent = evidence.add(file("a.pdf", "1"), List.of("xa/2.1"), Optional.empty(), Optional.empty());
        Offices.deliver(commune, office);
        var there = new EvidenceStore(office);
        there.files()
                .receive(sent.sha256(), evidence.files().read(sent.sha256()).orElseThrow());
        assertThat(there.clean().files()).isZero();
        Offices.enrol(office, commune);
        assertThat(there.list())
                .singleElement()
                .satisfies(piece -> assertThat(piece.here()).isTrue());
    }

    @Test
    @DisplayName("tells missing bytes from damaged ones")
    void damaged() throws IOException {
        var added = evidence.add(file("a.pdf", "1"), List.of(), Optional.empty(), Optional.empty());
        Files.writeString(commune.layout().evidence(added.sha256()), "2");
        assertThatThrownBy(() -> evidence.files().read(added.sha256())).isInstanceOf(Refusal.class);
        evidence.add(file("a.pdf", "1"), List.of(), Optional.empty(), Optional.empty());
        assertThat(evidence.files().read(added.sha256())).isPresent();
        Files.delete(commune.layout().evidence(added.sha256()));
        assertThat(evidence.files().read(added.sha256())).isEmpty();
        assertThat(evidence.get(added.id()).here()).isFalse();
        assertThatThrownBy(() -> evidence.files().receive(added.sha256(), new byte[1]))
                .isInstanceOf(Refusal.class);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    @DisplayName("reduces a large photograph, upright, and keeps the hash of the original and the day it was taken")
    void reduces() throws IOException {
        var photo = folder.resolve("anh.jpg");
        Files.write(photo, Photographs.taken(2400, 1200, 6, "2024:05:17 08:30:00"));
        var added = evidence.add(photo, List.of("xa/2.1"), Optional.empty(), Optional.empty());
        assertThat(added.original()).isEqualTo(Hashes.sha256Hex(Files.readAllBytes(photo)));
        assertThat(added.date()).contains(LocalDate.of(2024, 5, 17));
        var kept = ImageIO.read(commune.layout().evidence(added.sha256()).toFile());
        assertThat(kept.getWidth()).isEqualTo(800);
        assertThat(kept.getHeight()).isEqualTo(ReducedPicture.LONGEST);
        var again = evidence.add(photo, List.of("xa/2.2"), Optional.empty(), Optional.empty());
        assertThat(again.id()).isEqualTo(added.id());
    }

    @Test
    @DisplayName("keeps a photograph whole when asked, and a small or a broken one in any case")
    void keepsWhole() throws IOException {
        var bytes = Photographs.taken(2400, 1200, 1, "2024:05:17 08:30:00");
        Files.write(folder.resolve("to.jpg"), bytes);
        Files.write(folder.resolve("nho.jpg"), Photographs.taken(800, 600, 1, "hôm qua"));
        Files.write(folder.resolve("hong.jpg"), Arrays.copyOf(bytes, 400));
        var whole = evidence.add(folder.resolve("to.jpg"), List.of(), Optional.empty(), Optional.empty(), true);
        assertThat(whole.size()).isEqualTo(bytes.length);
        assertThat(whole.original()).isEmpty();
        var small = evidence.add(folder.resolve("nho.jpg"), List.of(), Optional.empty(), Optional.empty());
        assertThat(small.original()).isEmpty();
        assertThat(small.date()).isEmpty();
        assertThat(evidence.add(folder.resolve("hong.jpg"), List.of(), Optional.empty(), Optional.empty())
                        .size())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("is told later from when and until when a document holds")
    void dates() throws IOException {
        var piece = evidence.add(file("a.pdf", "1"), List.of("xa/2.1"), Optional.empty(), Optional.empty());
        evidence.date(piece.id(), Optional.of(LocalDate.of(2024, 1, 2)), Optional.of(LocalDate.of(2025, 1, 2)));
        assertThat(evidence.get(piece.id()).expires()).contains(LocalDate.of(2025, 1, 2));
        evidence.date(piece.id(), Optional.empty(), Optional.empty());
        assertThat(evidence.get(piece.id()).date()).isEmpty();
        assertThat(evidence.get(piece.id()).sha256()).isEqualTo(piece.sha256());
    }
}
