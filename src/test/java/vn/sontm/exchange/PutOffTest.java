package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.store.JournalEntry;

@DisplayName("The post of an office")
class PutOffTest {
    @TempDir
    private Path folder;

    private District district;
    private Path file;

    @BeforeEach
    void open() {
        district = new District(folder);
        var commune = district.commune("cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        file = district.send(commune, "cao-loc");
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    @DisplayName(
            "may be put off: the stick goes, nothing merges the file by itself, and it is forgotten once it is merged")
    void putOff() throws IOException {
        var imports = new Imports(district.office);
        var later = new PutOff(district.office);
        var name = file.getFileName().toString();
        var digest = district.office.store().viewDigest();
        later.keep(imports.plan(file));
        later.keep(imports.plan(file));
        Files.delete(file);
        district.commune("tan-lien"); // an enrolment merges what waits for one, and only that
        assertThat(later.list()).hasSize(1);
        assertThat(district.office.store().journal())
                .filteredOn(entry -> entry.outcome().equals("put-off"))
                .extracting(JournalEntry::name)
                .containsOnly(name);

        var plan = imports.plan(later.list().getFirst());
        assertThat(plan.fileName()).isEqualTo(name);
        assertThat(plan.counts().newRegisters()).isPositive();
        assertThat(imports.apply(plan).outcome()).isEqualTo(Outcome.MERGED);
        assertThat(later.list()).isEmpty();
        assertThat(district.office.store().viewDigest()).isNotEqualTo(digest);
    }

    @Test
    @DisplayName("is found in folders inside folders, but not in a workspace or in what a system keeps on a stick")
    void folders() throws IOException {
        var stick = folder.resolve("thu-dien-tu");
        var found = copy(stick.resolve("thang-6").resolve("xa-cao-lau"));
        copy(stick.resolve(".Trashes"));
        var workspace = stick.resolve("so-ntm");
        copy(workspace.resolve("files"));
        Files.createFile(workspace.resolve("so-ntm.db"));
        var imports = new Imports(district.office);
        assertThat(imports.files(stick)).containsExactly(found);
        Assertions.assertThatThrownBy(() -> imports.files(stick, (done, total) -> false))
                .isInstanceOf(CancellationException.class);
    }

    private Path copy(Path into) throws IOException {
        Files.createDirectories(into);
        return Files.copy(file, into.resolve(file.getFileName()));
    }
}
