package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.base.RealDisk;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Ed25519;
import vn.sontm.ledger.Seal;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.Offices;

@DisplayName("A workspace")
class WorkspaceTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("of an office is made once, keeps its identity, and is its own root of trust")
    void office() {
        Identity made;
        try (var office = Offices.office(folder)) {
            made = office.identity();
            assertThat(made.isOffice()).isTrue();
            assertThat(made.isRoot()).isTrue();
            assertThat(made.recoveryKey()).hasSize(64).isNotEqualTo(made.rootEncryptionKey());
            assertThat(office.isEnrolled()).isTrue();
            assertThat(office.encryptionKeys()).hasSize(2);
            assertThat(office.warnings()).isEmpty();
        }
        try (var again = Workspace.open(folder, Offices.environment("x"))) {
            assertThat(again.identity()).isEqualTo(made);
        }
        assertRefused(ErrorCode.WORKSPACE_NOT_EMPTY, () -> Offices.office(folder));
    }

    @Test
    @DisplayName("that is not there is refused, and one that is open is not opened twice")
    void missingAndInUse() {
        assertRefused(ErrorCode.WORKSPACE_MISSING, () -> Workspace.open(folder, Offices.environment("x")));
        try (var office = Offices.office(folder)) {
            assertRefused(ErrorCode.WORKSPACE_IN_USE, () -> Workspace.open(folder, office.environment()));
            office.append(List.of(unit("Cao Lâu")));
        }
        Workspace.open(folder, Offices.environment("x")).close();
    }

    @Test
    @DisplayName("keeps its keys to its owner")
    void keysAreSecret() throws Exception {
        try (var office = Offices.office(folder)) {
            assertThat(Files.getPosixFilePermissions(office.layout().keys())).hasSize(3);
            var message = "thử".getBytes(StandardCharsets.UTF_8);
            var raw = java.util.HexFormat.of().parseHex(office.keys().signingKey());
            assertThat(Ed25519.verify(raw, message, office.keys().sign(message)))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("writes changes that continue its chain and name the heads they saw")
    void append() {
        try (var office = Offices.office(folder)) {
            var first = office.append(List.of(unit("Cao Lâu"))).getFirst();
            var second =
                    office.append(List.of(unit("Xã Cao Lâu"), unit("Cao Lâu"))).getLast();
            assertThat(second.seq()).isEqualTo(3);
            assertThat(second.lamport()).isEqualTo(3);
            assertThat(first.author()).isEqualTo(office.author());
            assertThat(first.at()).isEqualTo("2024-06-15T12:00:00+07:00");
            assertThat(office.store().heads(second.register()).changes()).containsExactly(second);
            office.writeAs("Hoàng Văn Thu");
            assertThat(office.append(List.of(unit("Cao Lâu 2"))).getFirst().author())
                    .isEqualTo("Hoàng Văn Thu");
        }
    }

    @Test
    @DisplayName("makes no change of what a register shows already")
    void noNews() {
        try (var office = Offices.office(folder)) {
            office.append(List.of(unit("Cao Lâu")));
            assertThat(office.append(List.of(unit("Cao Lâu")))).isEmpty();
        }
    }

    @Test
    @DisplayName("refuses all of what contains something that its PC may not say")
    void notAuthorised() {
        try (var office = Offices.office(folder)) {
            assertRefused(ErrorCode.NOT_AUTHORISED, () -> office.append(List.of(unit("Cao Lâu"), figure("45"))));
            assertThat(office.store().positions()).isEmpty();
        }
    }

    @Test
    @DisplayName("of a commune shows its own work before it is enrolled; the office sees it once it is")
    void worksBeforeEnrolment() {
        try (var office = Offices.office(folder.resolve("vp"));
                var commune = Offices.commune(folder.resolve("cl"), "cao-lau", office)) {
            assertThat(commune.isEnrolled()).isFalse();
            commune.append(List.of(figure("45")));
            assertThat(commune.registers().all(RegisterKind.VALUE)).hasSize(1);
            assertRefused(ErrorCode.NOT_AUTHORISED, () -> commune.append(List.of(unit("Cao Lâu"))));
            Offices.deliver(commune, office);
            assertThat(office.registers().all(RegisterKind.VALUE)).isEmpty();
            Offices.enrol(office, commune);
            assertThat(office.registers().all(RegisterKind.VALUE)).hasSize(1);
            Offices.deliver(office, commune);
            assertThat(commune.isEnrolled()).isTrue();
            assertThat(commune.store().viewDigest()).isEqualTo(office.store().viewDigest());
            commune.append(List.of(figure("46")));
            commune.store().rebuild();
            assertThat(commune.registers().all(RegisterKind.VALUE)).hasSize(1);
        }
    }

    @Test
    @DisplayName("seals its last change")
    void seals() {
        try (var office = Offices.office(folder)) {
            assertThat(office.seal()).isEmpty();
            var last = office.append(List.of(unit("Cao Lâu"))).getLast();
            assertThat(office.seal()).map(Seal::position).contains(last.position());
            assertThat(office.store().seals()).allMatch(Seal::valid).hasSize(1);
        }
    }

    @Test
    @DisplayName("that stopped uncleanly is examined at the next start and says so")
    void uncleanStop() throws Exception {
        crash();
        try (var again = Workspace.open(folder, Offices.environment("x"))) {
            assertThat(again.warnings()).hasSize(1);
            assertThat(again.registers().all(RegisterKind.UNIT)).hasSize(1);
        }
        try (var third = Workspace.open(folder, Offices.environment("x"))) {
            assertThat(third.warnings()).isEmpty();
        }
    }

    @Test
    @DisplayName("whose database was damaged by a crash is refused and left as it is")
    void damaged() throws Exception {
        crash();
        var database = new Layout(folder).database();
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(4096);
            file.write(new byte[(int) file.length() - 4096]);
        }
        var before = Files.readAllBytes(database);
        assertRefused(ErrorCode.DATABASE_DAMAGED, () -> Workspace.open(folder, Offices.environment("x")));
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    @Test
    @DisplayName("that was copied to another PC warns when its folder was named, else makes a new key")
    void copied() {
        var home = environmentWithTokens("home", true);
        try (var office = Workspace.createOffice(folder.resolve("vp"), "cao-loc", home)) {
            office.append(List.of(unit("Cao Lâu")));
        }
        try (var again = Workspace.open(folder.resolve("vp"), home)) {
            assertThat(again.warnings()).isEmpty();
        }
        var device = deviceAt(environmentWithTokens("elsewhere", true), 1);
        assertThat(deviceAt(environmentWithTokens("third", false), 1)).isNotEqualTo(device);
    }

    @Test
    @DisplayName("of the root that makes a new key lets the old one enrol it, and goes on working")
    void rootRenewed() throws Exception {
        try (var office = Offices.office(folder)) {
            office.append(List.of(unit("Cao Lâu")));
        }
        Files.createFile(new Layout(folder).restoredMarker());
        try (var again = Workspace.open(folder, Offices.environment("after"))) {
            assertThat(again.identity().isRoot()).isFalse();
            assertThat(again.isEnrolled()).isTrue();
            assertThat(again.succession()).isEmpty();
            again.append(List.of(unit("Xã Cao Lâu")));
            assertThat(again.registers().all(RegisterKind.UNIT)).hasSize(1);
            assertThat(again.encryptionKeys()).hasSize(3);
        }
    }

    @Test
    @DisplayName("of a commune that makes a new key asks the office, in the old key's name, to take it over")
    void communeRenewed() throws Exception {
        try (var office = Offices.office(folder.resolve("vp"))) {
            var place = folder.resolve("cl");
            try (var commune = Offices.commune(place, "cao-lau", office)) {
                commune.append(List.of(figure("45")));
                Offices.enrol(office, commune);
                Offices.deliver(office, commune);
            }
            Files.createFile(new Layout(place).restoredMarker());
            try (var commune = Workspace.open(place, Offices.environment("after"))) {
                var request = commune.succession().orElseThrow();
                assertThat(request.valid()).isTrue();
                assertThat(request.successor()).isEqualTo(commune.keys().device());
                commune.append(List.of(figure("46")));
                assertThat(commune.registers().all(RegisterKind.VALUE)).hasSize(1);
                Offices.enrol(office, commune);
                Offices.deliver(office, commune);
                assertThat(commune.succession()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("names registers so that they can be typed again")
    void registerNames() {
        var register = figure("1").register();
        assertThat(RegisterNames.parse(RegisterNames.name(register))).isEqualTo(register);
        assertRefused(ErrorCode.REGISTER_UNKNOWN, () -> RegisterNames.parse("value:cao-lau"));
    }

    /** Leaves the folder as a killed program does: without closing, and with the marker. */
    private void crash() throws Exception {
        try (var office = Offices.office(folder)) {
            office.append(List.of(unit("Cao Lâu")));
        }
        Files.createFile(new Layout(folder).openMarker());
    }

    private Object deviceAt(Environment environment, int warnings) {
        try (var workspace = Workspace.open(folder.resolve("vp"), environment)) {
            assertThat(workspace.warnings()).hasSize(warnings);
            return workspace.keys().device();
        }
    }

    private Environment environmentWithTokens(String pc, boolean explicit) {
        return new Environment(
                new RealDisk(),
                Clock.systemUTC(),
                Offices.random(pc),
                "thử",
                Optional.of(folder.resolve("config-" + pc)),
                explicit);
    }

    private static Statement unit(String name) {
        return Statement.of(RegisterKind.UNIT, "cao-lau", "", "", Json.object().put("name", name));
    }

    private static Statement figure(String value) {
        return Statement.of(
                RegisterKind.VALUE,
                "cao-lau",
                "xa/2.1",
                "2024-06",
                Json.object().put("value", value));
    }

    static void assertRefused(ErrorCode code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
