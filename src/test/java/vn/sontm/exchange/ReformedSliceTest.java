package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Recode;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.reform.Reform.Act;
import vn.sontm.programme.reform.Reform.NewUnit;
import vn.sontm.programme.unit.Decision;
import vn.sontm.testkit.Offices;
import vn.sontm.testkit.TestKeys;
import vn.sontm.testkit.window.SampleUnits;
import vn.sontm.workspace.InvitationFacts;
import vn.sontm.workspace.Reforms;
import vn.sontm.workspace.Workspace;

@DisplayName("A department that was put in charge of a commune")
class ReformedSliceTest {
    private static final String DEPARTMENT = "phong-giao-duc";
    private static final Period MAY = Period.parse("2024-05");
    private static final Period JUNE = Period.parse("2024-06");
    private static final Act ACT =
            new Act(LocalDate.of(2024, 6, 1), new Decision("Nghị quyết số 01", Optional.empty()));
    private static final Reform MERGE = new Merge(
            List.of("cao-lau", "hai-yen"),
            new NewUnit("cao-hai", "Cao Hải", "xã", "commune", Optional.of("cao-loc")),
            new Answers(Map.of(), Map.of()),
            ACT);

    @TempDir
    private Path folder;

    private Workspace office;
    private Workspace department;

    @BeforeEach
    void open() {
        office = SampleUnits.office(folder.resolve("vp"));
        var asked = Offices.invitation(DEPARTMENT, office);
        department = Workspace.createCommune(
                folder.resolve("phong"),
                new InvitationFacts(
                        DEPARTMENT,
                        DEPARTMENT,
                        Role.DEPARTMENT,
                        asked.office(),
                        asked.rootUnit(),
                        asked.root(),
                        asked.rootSigningKey(),
                        asked.rootEncryptionKey(),
                        asked.recoveryKey()),
                Offices.environment("phòng"));
    }

    @AfterEach
    void close() {
        department.close();
        office.close();
    }

    @Test
    @DisplayName("is in charge of the one that it was merged into, and for earlier months of what it was given")
    void merged() {
        enrol("cao-lau");
        decide(MERGE);

        assertThat(seen(JUNE)).containsExactly("cao-hai");
        assertThat(seen(MAY)).containsExactly("cao-lau");
    }

    @Test
    @DisplayName("by another code is in charge of the same commune before and after")
    void recoded() {
        enrol("cao-lau");
        decide(new Recode("cao-lau", "cao-lau-moi", ACT));

        assertThat(seen(JUNE)).containsExactly("cao-lau-moi");
        assertThat(seen(MAY)).containsExactly("cao-lau");
    }

    @Test
    @DisplayName("that came out of others is in charge of these for the months before")
    void enrolledLater() {
        decide(MERGE);
        enrol("cao-hai");

        assertThat(seen(JUNE)).containsExactly("cao-hai");
        assertThat(seen(MAY)).containsExactly("cao-lau", "hai-yen");
    }

    @Test
    @DisplayName("gets what the new commune says and all that its figures are combined of, and nobody else's")
    void files() {
        enrol("cao-lau");
        try (var old = commune("cao-lau");
                var other = commune("hai-yen");
                var foreign = commune("tan-lien")) {
            assertThat(audience(DEPARTMENT).concerns(other.keys().device())).isFalse();
            decide(MERGE);
            try (var next = commune("cao-hai")) {
                var audience = audience(DEPARTMENT);
                assertThat(List.of(old, other, next))
                        .allMatch(pc -> audience.concerns(pc.keys().device()));
                assertThat(audience.mayRead("cao-hai")).isTrue();
                assertThat(audience.concerns(foreign.keys().device())).isFalse();
                assertThat(audience("cao-lau").concerns(next.keys().device()))
                        .as("a PC of the old commune is not the new one's")
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("gives its word on the new commune once the office has enrolled it for that as well")
    void word() {
        enrol("cao-lau");
        decide(MERGE);
        var device = department.keys().device();
        var word = new Register("department-word", "cao-hai", SampleUnits.SET + "/1@" + DEPARTMENT, "2024-06");
        assertThat(office.store().mayWrite(device, word)).isFalse();

        var enrolments = new Enrolments(office);
        assertThat(enrolments.uncovered(device)).containsOnlyKeys("cao-hai");
        enrolments.widen(device);
        assertThat(office.store().mayWrite(device, word)).isTrue();
        assertThat(enrolments.uncovered(device)).isEmpty();
    }

    @Test
    @DisplayName("is widened on all its PCs in one stroke, and the office sees until then that it has to be")
    void everyPc() {
        enrol("cao-lau");
        var second = TestKeys.of(9);
        office.append(
                List.of(Enrolments.statement(grant("cao-lau", second.device(), second.publicKey(), "b".repeat(64)))));
        var enrolments = new Enrolments(office);
        assertThat(enrolments.departmentsToWiden()).isEmpty();
        decide(MERGE);
        assertThat(enrolments.departmentsToWiden()).containsOnlyKeys(DEPARTMENT);
        assertThat(enrolments.departmentsToWiden().get(DEPARTMENT)).containsExactly("xã Cao Hải");

        enrolments.widen(department.keys().device());

        assertThat(enrolments.uncovered(second.device())).isEmpty();
        assertThat(enrolments.departmentsToWiden()).isEmpty();
    }

    private Audience audience(String unit) {
        return new Audience(new Correspondents(office), unit);
    }

    private Workspace commune(String unit) {
        var commune = Offices.commune(folder.resolve(unit), unit, office);
        Offices.enrol(office, commune);
        return commune;
    }

    private void enrol(String unit) {
        var keys = department.keys();
        office.append(
                List.of(Enrolments.statement(grant(unit, keys.device(), keys.signingKey(), keys.encryptionKey()))));
        Offices.deliver(office, department);
    }

    private static Grant grant(String unit, DeviceId device, String signingKey, String encryptionKey) {
        return new Grant(
                device,
                DEPARTMENT,
                Role.DEPARTMENT,
                Set.of(unit),
                Set.of(),
                Set.of(),
                false,
                signingKey,
                encryptionKey);
    }

    private void decide(Reform reform) {
        new Reforms(office).decide(reform);
        Offices.deliver(office, department);
    }

    private List<String> seen(Period period) {
        return new OwnEnrolment(department)
                        .slice(period.lastDay())
                        .of(Assessments.of(department.registers()).office("cao-loc", period))
                        .units()
                        .stream()
                        .map(UnitStatus::unit)
                        .toList();
    }
}
