package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.workspace.WorkspaceTest.assertRefused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Json;
import vn.sontm.ledger.Register;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.register.Statement;
import vn.sontm.testkit.OfficeAndCommune;
import vn.sontm.testkit.Offices;

@DisplayName("Submitting and locking a period")
class SubmissionsTest extends OfficeAndCommune {
    private static final Period JUNE = Period.parse("2024-06");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final Register FIGURE = new Register("value", "cao-lau", "xa/2.1", "2024-06");

    @BeforeEach
    void enter() {
        Offices.enrol(office, commune);
        enter("45");
    }

    @Test
    @DisplayName("both sides see the same check code, enrolled or not")
    void checkCode() {
        var submitted = new Submissions(commune).submit(JUNE, DAY);
        assertThat(submitted.checkCode()).matches("[A-Z2-7]{10}");
        assertThat(submitted.asOf()).contains(DAY);
        Offices.deliver(commune, office);
        var received = new Submissions(office).find("cao-lau", JUNE).orElseThrow();
        assertThat(received).isEqualTo(submitted);
        assertThat(new Submissions(office).matches(received)).isTrue();
        enter("46");
        assertThat(new Submissions(commune).submit(JUNE, DAY).checkCode()).isNotEqualTo(submitted.checkCode());
    }

    @Test
    @DisplayName("tells what was said after a submission, the submission itself not")
    void after() {
        var submitted = new Submissions(commune).submit(JUNE, DAY);
        assertThat(new Submissions(commune).changesAfter(submitted)).isEmpty();
        enter("46");
        assertThat(new Submissions(commune).changesAfter(submitted))
                .extracting(change -> change.register().kind())
                .containsExactly(RegisterKind.VALUE.code());
    }

    @Test
    @DisplayName("a locked period shows what was submitted, whatever comes later")
    void lock() {
        new Submissions(commune).submit(JUNE, DAY);
        Offices.deliver(commune, office);
        var lock = new Submissions(office).lock("cao-lau", JUNE);
        assertThat(new Submissions(office).changedSince(lock)).isFalse();
        enter("46");
        Offices.deliver(commune, office);
        assertThat(new Submissions(office).changedSince(lock)).isTrue();
        assertThat(figure(office.registers())).isEqualTo("46");
        assertThat(figure(office.store().registersUpTo(lock.prefix()))).isEqualTo("45");
        assertThat(figure(office.periods().ofUnit("cao-lau", JUNE))).isEqualTo("45");
        assertThat(figure(office.periods().ofAll(JUNE))).isEqualTo("45");
        assertThat(office.periods().ofAll(JUNE).all(RegisterKind.VALUE)).hasSize(1);
        assertThat(figure(office.periods().ofAll(Period.parse("2024-Q2")))).isEqualTo("46");
        assertThat(office.periods().isLocked("cao-lau", JUNE)).isTrue();
        Offices.deliver(office, commune);
        var there = new Submissions(commune).lockOf("cao-lau", JUNE).orElseThrow();
        assertThat(figure(commune.store().registersUpTo(there.prefix()))).isEqualTo("45");
    }

    @Test
    @DisplayName("only what was submitted can be locked; a lock is taken away with a reason")
    void unlock() {
        var submissions = new Submissions(office);
        assertRefused(ErrorCode.SUBMISSION_MISSING, () -> submissions.lock("cao-lau", JUNE));
        new Submissions(commune).submit(JUNE, DAY);
        Offices.deliver(commune, office);
        submissions.lock("cao-lau", JUNE);
        assertRefused(ErrorCode.REASON_MISSING, () -> submissions.unlock("cao-lau", JUNE, "  "));
        submissions.unlock("cao-lau", JUNE, "xã xin sửa số liệu");
        assertThat(submissions.lockOf("cao-lau", JUNE)).isEmpty();
    }

    @Test
    @DisplayName("several units are locked in one stroke, or none where one has handed in nothing")
    void lockTogether() {
        var submissions = new Submissions(office);
        new Submissions(commune).submit(JUNE, DAY);
        Offices.deliver(commune, office);
        assertRefused(ErrorCode.SUBMISSION_MISSING, () -> submissions.lock(List.of("cao-lau", "tan-lien"), JUNE));
        assertThat(submissions.lockOf("cao-lau", JUNE)).isEmpty();
        var locks = submissions.lock(List.of("cao-lau"), JUNE);
        assertThat(locks).containsExactly(submissions.lockOf("cao-lau", JUNE).orElseThrow());
    }

    @Test
    @DisplayName("the store tells the months that a unit has something for")
    void months() {
        new Submissions(commune).submit(JUNE, DAY);
        List.of("2024-00", "2024-13", "2024-19", "2024-q2", "2024")
                .forEach(period -> commune.append(List.of(Statement.of(
                        RegisterKind.VALUE,
                        "cao-lau",
                        "xa-thu/1.1",
                        period,
                        Json.object().put("value", "1")))));
        Offices.deliver(commune, office);
        var kinds = List.of(RegisterKind.VALUE, RegisterKind.SUBMISSION);
        assertThat(office.store().months(kinds, 2024))
                .isEqualTo(Map.of("cao-lau", new TreeSet<>(Set.of(YearMonth.of(2024, 6)))));
        assertThat(office.store().months(kinds, 2023)).isEmpty();
        assertThat(office.store().latestMonth(kinds)).contains(YearMonth.of(2024, 6));
    }

    @Test
    @DisplayName("a receipt names the day, the file and the code")
    void receipt() {
        var submitted = new Submissions(commune).submit(JUNE, DAY);
        Offices.deliver(commune, office);
        new Submissions(office).receipt("cao-lau", "ab".repeat(32), "cao-lau.ntm", JUNE, DAY);
        assertThat(office.registers().ofUnit(RegisterKind.RECEIPT, "cao-lau"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.content().path("checkCode").asText()).isEqualTo(submitted.checkCode()));
    }

    private void enter(String value) {
        commune.append(List.of(Statement.of(
                RegisterKind.VALUE,
                FIGURE.subject(),
                FIGURE.item(),
                FIGURE.period(),
                Json.object().put("value", value))));
    }

    private static String figure(Registers registers) {
        return registers.find(FIGURE).orElseThrow().content().path("value").asText();
    }
}
