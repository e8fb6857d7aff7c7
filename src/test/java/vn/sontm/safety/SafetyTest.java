package vn.sontm.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.safety.HealthFinding.Severity;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.EvidenceStore;
import vn.sontm.workspace.Layout;
import vn.sontm.workspace.Workspace;

@DisplayName("Keeping a workspace safe:")
class SafetyTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void makeWorkspace() {
        home = folder.resolve("vp");
        try (var office = Offices.office(home)) {
            enter(office, 1);
        }
    }

    @Test
    @DisplayName("a backup restores what it held, sets the present aside, and the PC gets a new key")
    void roundTrip() {
        Backup backup;
        String digest;
        String device;
        try (var office = open()) {
            backup = Backups.make(office);
            digest = office.store().viewDigest();
            device = office.keys().device().value();
            enter(office, 2);
            assertThatThrownBy(() -> Restore.from(backup.file(), home, office.environment()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.WORKSPACE_IN_USE));
        }
        var aside = Restore.from(backup.file(), home, Offices.environment("x"));
        assertThat(aside.resolve("so-ntm.db")).exists();
        try (var restored = open()) {
            assertThat(restored.registers().all(RegisterKind.UNIT)).hasSize(1);
            assertThat(restored.warnings()).hasSize(2);
            assertThat(restored.keys().device().value()).isNotEqualTo(device);
            assertThat(restored.store().viewDigest())
                    .isNotEqualTo(digest); // the successor's enrolment came in addition
            enter(restored, 3);
        }
        try (var again = open()) {
            assertThat(again.warnings()).isEmpty();
            assertThat(again.registers().all(RegisterKind.UNIT)).hasSize(2);
        }
    }

    @Test
    @DisplayName("the oldest backups go, the newest stay, and an unverified one never counts")
    void rotation() throws IOException {
        try (var office = open()) {
            for (var i = 0; i < Backups.KEPT + 3; i++) {
                Backups.make(office);
            }
            var list = Backups.list(office.layout(), new RealDisk());
            assertThat(list).hasSize(Backups.KEPT);
            assertThat(list.getFirst().number()).isEqualTo(Backups.KEPT + 3);
            assertThat(Files.list(office.layout().backups())).hasSize(Backups.KEPT);
        }
    }

    @Test
    @DisplayName("a damaged database is set aside and the newest sound backup takes its place, saying so")
    void recovers() throws IOException {
        Backup sound;
        try (var office = open()) {
            sound = Backups.make(office);
            damage(Backups.make(office).file());
        }
        damage(new Layout(home).database());
        try (var office = SafeOpening.open(home, Offices.environment("x"))) {
            assertThat(office.registers().all(RegisterKind.UNIT)).hasSize(1);
            assertThat(office.warnings().getFirst())
                    .contains(sound.file().getFileName().toString());
        }
        assertThat(new Layout(home).setAside().resolve("001/so-ntm.db")).exists();
    }

    @Test
    @DisplayName("without a sound backup a damaged database is refused and left as it is")
    void leavesAlone() throws IOException {
        damage(new Layout(home).database());
        var before = Files.readAllBytes(new Layout(home).database());
        assertThatThrownBy(() -> SafeOpening.open(home, Offices.environment("x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.DATABASE_DAMAGED));
        assertThat(Files.readAllBytes(new Layout(home).database())).isEqualTo(before);
        assertThat(new Layout(home).setAside()).doesNotExist();
    }

    @Test
    @DisplayName("what is no backup is refused and nothing changes")
    void refusesGarbage() throws IOException {
        var garbage = Files.writeString(folder.resolve("x.db"), "không phải");
        for (var file : List.of(garbage, folder.resolve("missing.db"))) {
            assertThatThrownBy(() -> Restore.from(file, home, Offices.environment("x")))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.BACKUP_INVALID));
        }
        try (var office = open()) {
            assertThat(office.warnings()).isEmpty();
        }
    }

    @Test
    @DisplayName("the program backs up what is new and rehearses once a week")
    void housekeeping() throws IOException {
        try (var office = open()) {
            Housekeeping.run(office);
            Housekeeping.run(office);
            assertThat(Backups.list(office.layout(), new RealDisk())).hasSize(1);
            assertThat(new Rehearsal(office).last()).contains(LocalDate.of(2024, 6, 15));
            assertThat(new Rehearsal(office).isDue()).isFalse();
            office.store().setting("safety.rehearsal", "2024-06-08");
            assertThat(new Rehearsal(office).isDue()).isTrue();
            enter(office, 2);
            Housekeeping.run(office);
            assertThat(Backups.list(office.layout(), new RealDisk())).hasSize(2);
            assertThat(new Rehearsal(office).isDue()).isFalse();
        }
    }

    @Test
    @DisplayName("the health check names what is wrong and what to do, and what is well")
    void healthCheck() throws IOException {
        try (var office = open();
                var commune = Offices.commune(folder.resolve("cl"), "cao-lau", office)) {
            assertThat(codes(office)).contains("database.sound", "views.sound", "chains.sound", "backup.none");
            Housekeeping.run(office);
            assertThat(new HealthCheck(office).run()).allMatch(finding -> finding.severity() == Severity.GOOD);

            var piece = new EvidenceStore(commune)
                    .add(
                            Files.writeString(folder.resolve("a.pdf"), "1"),
                            List.of(),
                            Optional.empty(),
                            Optional.empty());
            assertThat(codes(commune)).contains("enrolled.bad", "evidence.sound");
            Files.writeString(commune.layout().evidence(piece.sha256()), "2");
            assertThat(codes(commune)).contains("evidence.damaged");
            Files.delete(commune.layout().evidence(piece.sha256()));
            assertThat(codes(commune)).contains("evidence.missing");
            Offices.deliver(commune, office);
            assertThat(codes(office)).contains("ignored");
            assertThat(new HealthCheck(office).run())
                    .filteredOn(finding -> finding.severity() != Severity.GOOD)
                    .allMatch(finding -> !finding.fix().isEmpty());
        }
    }

    @Test
    @DisplayName("rescue brings out changes and evidence, even of a damaged database, and alters nothing")
    void rescue() throws IOException {
        var place = folder.resolve("cl");
        try (var office = open();
                var commune = Offices.commune(place, "cao-lau", office)) {
            new EvidenceStore(commune)
                    .add(
                            Files.writeString(folder.resolve("Biên bản.txt"), "nội dung"),
                            List.of("xa/2.1"),
                            Optional.empty(),
                            Optional.empty());
        }
        var whole = Rescue.copy(place, folder.resolve("out"), new RealDisk());
        assertThat(whole).isEqualTo(new Rescue.Rescued(2, 1, 0));
        assertThat(Files.readAllLines(folder.resolve("out/changes.jsonl"))).hasSize(2);
        assertThat(folder.resolve("out/evidence")).isDirectoryContaining("glob:**Biên bản.txt");

        damage(new Layout(place).database());
        var damaged = Files.readAllBytes(new Layout(place).database());
        var rest = Rescue.copy(place, folder.resolve("out2"), new RealDisk());
        assertThat(rest.evidence()).isEqualTo(1);
        assertThat(Files.readAllBytes(new Layout(place).database())).isEqualTo(damaged);
        assertThat(folder.resolve("out2/database/so-ntm.db")).exists();
    }

    private Workspace open() {
        return Workspace.open(home, Offices.environment("x"));
    }

    private static List<String> codes(Workspace workspace) {
        return new HealthCheck(workspace)
                .run().stream().map(HealthFinding::code).toList();
    }

    private static void enter(Workspace office, int number) {
        office.append(List.of(Statement.of(
                RegisterKind.UNIT, "xa-" + number, "", "", Json.object().put("name", "Xã " + number))));
    }

    private static void damage(Path database) throws IOException {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            var length = (int) file.length();
            file.write(new byte[length / 2]);
        }
    }
}
