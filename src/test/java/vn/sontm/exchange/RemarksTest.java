package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.exchange.file.Manifest.Held;
import vn.sontm.exchange.file.Manifest.Requests;
import vn.sontm.exchange.file.Run;
import vn.sontm.exchange.file.SyncFileReader;
import vn.sontm.exchange.file.SyncFileWriter;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Environment;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

@DisplayName("A person is told, before a merge, of")
class RemarksTest {
    @TempDir
    private Path folder;

    private District district;
    private Workspace office;
    private Workspace commune;

    @BeforeEach
    void open() {
        district = new District(folder);
        office = district.office;
        commune = district.commune("cao-lau");
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    @DisplayName("numbers that are missing, until a later file brings them, and files older than what is held")
    void gapsAndAge() throws IOException {
        for (var number = 1; number <= 6; number++) {
            commune.append(List.of(figure("cao-lau", "xa/2." + number, "45")));
        }
        var late = piece("cuoi.ntm", 5, 6);
        assertThat(remarks(late)).containsExactly("gap");
        assertThat(new Imports(office).plan(late).sentences())
                .contains("Còn thiếu số 1–4 của máy " + commune.keys().device().brief() + "; tệp sau sẽ tự bù.");
        receive(office, late);
        assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(2);
        receive(office, piece("dau.ntm", 1, 2));
        assertThat(remarks(piece("giua.ntm", 3, 4))).as("what fills the gap").isEmpty();
        assertThat(remarks(piece("cu.ntm", 1, 1)))
                .as("of a file that brings nothing")
                .containsExactly("older");
    }

    @Test
    @DisplayName("a PC whose past exists twice, both branches being kept")
    void forks() {
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        commune.close();
        var clone = district.copy(commune.directory(), "ban-sao");
        clone.append(List.of(figure("cao-lau", "xa/2.2", "1")));
        receive(office, district.send(clone, "cao-loc"));
        try (var original = Workspace.open(commune.directory(), Offices.environment("cao-lau"))) {
            original.append(List.of(figure("cao-lau", "xa/2.3", "2")));
            var plan = new Imports(office).plan(district.send(original, "cao-loc"));
            assertThat(plan.remarks()).extracting(Remark::code).containsExactly("fork");
            receive(office, plan.path());
            assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(3);
            receive(original, district.send(office, "cao-lau"));
            assertThat(original.store().viewDigest())
                    .as("both branches travel")
                    .isEqualTo(office.store().viewDigest());
        }
    }

    @Test
    @DisplayName("a clock that runs ahead, and of changes to a period that is locked")
    void clocksAndLocks() {
        new Submissions(commune).submit(Period.parse("2024-06"), LocalDate.of(2024, 6, 14));
        receive(office, district.send(commune, "cao-loc"));
        new Submissions(office).lock("cao-lau", Period.parse("2024-06"));
        commune.close();
        var ahead = Clock.offset(Offices.environment("x").clock(), Duration.ofDays(400));
        var wrong = new Environment(new RealDisk(), ahead, Offices.random("x"), "xã");
        try (var later = Workspace.open(commune.directory(), wrong)) {
            later.append(List.of(figure("cao-lau", "xa/2.1", "45")));
            assertThat(remarks(district.send(later, "cao-loc"))).containsExactly("clock", "late");
        }
    }

    @Test
    @DisplayName("a figure of the whole year, when one of its months is locked")
    void yearlyAfterTheLock() {
        new Submissions(commune).submit(Period.parse("2024-06"), LocalDate.of(2024, 6, 14));
        receive(office, district.send(commune, "cao-loc"));
        new Submissions(office).lock("cao-lau", Period.parse("2024-06"));
        var value = Json.object().put("value", "45");
        commune.append(List.of(Statement.of(RegisterKind.VALUE, "cao-lau", "xa/10.1", "2024", value)));
        assertThat(remarks(district.send(commune, "cao-loc"))).containsExactly("late");
    }

    @Test
    @DisplayName("nothing when long chains are cut where the recipient has acknowledged them")
    void longChains() {
        var text = new byte[3 << 20];
        new Random(1).nextBytes(text);
        var report = Json.object().put("text", HexFormat.of().formatHex(text));
        commune.append(List.of(
                figure("cao-lau", "xa/2.1", "45"),
                Statement.of(RegisterKind.ACTIVITY, "cao-lau", "0".repeat(32), "", report)));
        receive(office, district.send(commune, "cao-loc"));
        assertThat(changes(district.send(commune, "cao-loc")))
                .as("not acknowledged yet")
                .isEqualTo(2);
        receive(commune, district.send(office, "cao-lau"));
        commune.append(List.of(figure("cao-lau", "xa/2.1", "46")));
        var news = district.send(commune, "cao-loc");
        assertThat(changes(news)).isEqualTo(1);
        assertThat(remarks(news)).isEmpty();
        receive(office, news);
        assertThat(office.store().viewDigest()).isEqualTo(commune.store().viewDigest());
    }

    private List<String> remarks(Path file) {
        return new Imports(office)
                .plan(file).remarks().stream().map(Remark::code).toList();
    }

    private int changes(Path file) {
        return new SyncFileReader(new RealDisk(), office.encryptionKeys())
                .read(file)
                .changes()
                .size();
    }

    /** A file with a part of the commune's chain, as an earlier or a later export would have it. */
    private Path piece(String name, int from, int to) throws IOException {
        var changes = commune.store().chain(commune.keys().device(), from).subList(0, to - from + 1);
        var run = new Run(changes, commune.keys().seal(changes.getLast().position()));
        var head = new Envelope(new Correspondents(commune), "cao-loc").figures(Held.NOTHING, Requests.NONE);
        var out = new ByteArrayOutputStream();
        new SyncFileWriter(head, List.of(run), Collections.emptySortedMap(), "")
                .signed(commune.keys()::sign, List.of())
                .to(out);
        return Files.write(folder.resolve(name), out.toByteArray());
    }
}
