package vn.sontm.programme.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.ledger.Content;
import vn.sontm.ledger.Register;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Statement;
import vn.sontm.report.CaoLoc;

@DisplayName("The duties of the plan of Cao Lộc, counted")
class DutyCountsTest {
    private static final LocalDate HALF = LocalDate.of(2024, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2024, 7, 5);

    private final CaoLoc district = new CaoLoc();

    @Test
    @DisplayName("bind by name: propaganda is monthly at Cao Lâu and every two months at Hải Yến, never both")
    void bindsByName() {
        assertThat(propaganda("cao-lau").duty().id()).isEqualTo("2024-tn-09");
        assertThat(propaganda("cao-lau").turns()).hasSize(12);
        assertThat(propaganda("hai-yen").duty().id()).isEqualTo("2024-tn-08");
        assertThat(propaganda("hai-yen").turns()).hasSize(6);
        assertThat(counts("cao-lau", LATER, HALF))
                .extracting(count -> count.duty().id())
                .doesNotContain("2024-tn-01", "2024-tn-02"); // the office owes these, also the one about Cao Lâu
    }

    @Test
    @DisplayName("count month by month: two in one month make up for no other, the edges of a month belong to it")
    void countsByMonth() {
        done("a", "2024-01-01");
        done("b", "2024-01-31");
        done("c", "2024-02-29");
        done("d", "2024-07-01");
        var count = propaganda("cao-lau");
        assertThat(count.due()).isEqualTo(6);
        assertThat(count.kept()).isEqualTo(2);
        assertThat(count.missing()).isEqualTo(4);
        assertThat(count.events()).hasSize(3);
        assertThat(MonthMark.of(count.turns()))
                .extracting(MonthMark::state)
                .startsWith(Turn.State.KEPT, Turn.State.KEPT, Turn.State.MISSED)
                .endsWith(Turn.State.AHEAD);
    }

    @Test
    @DisplayName("leave a month open until it is over, and then miss it")
    void openUntilOver() {
        var last = LocalDate.of(2024, 6, 30);
        assertThat(state(LocalDate.of(2024, 6, 30), last)).isEqualTo(Turn.State.OPEN);
        assertThat(state(LocalDate.of(2024, 7, 1), last)).isEqualTo(Turn.State.MISSED);
        assertThat(state(LocalDate.of(2024, 5, 31), last)).isEqualTo(Turn.State.AHEAD);
    }

    @Test
    @DisplayName("forget an activity that was removed, and take none of another kind or without a day")
    void removed() {
        done("a", "2024-03-14");
        assertThat(propaganda("cao-lau").kept()).isEqualTo(1);
        district.registers()
                .put(new Statement(
                        new Register(RegisterKind.ACTIVITY.code(), "cao-lau", "a", ""), Content.removal("ghi nhầm")))
                .put(RegisterKind.ACTIVITY, "cao-lau", "b", "", activity("meeting", "2024-03-14"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "c", "", activity("propaganda", "giữa tháng 3"))
                .put(RegisterKind.ACTIVITY, "tan-lien", "d", "", activity("propaganda", "2024-03-14"));
        assertThat(propaganda("cao-lau").kept()).isZero();
    }

    @Test
    @DisplayName("two months are one turn: either month keeps it, its mark lies over both")
    void twoMonths() {
        district.registers().put(RegisterKind.ACTIVITY, "hai-yen", "a", "", activity("propaganda", "2024-03-02"));
        var count = propaganda("hai-yen");
        assertThat(count.due()).isEqualTo(3);
        assertThat(count.missing()).isEqualTo(2);
        assertThat(MonthMark.of(count.turns()).get(1)).isEqualTo(new MonthMark(3, 4, 1, 1, Turn.State.KEPT));
    }

    @Test
    @DisplayName("weeks begin on Mondays; a month tells how many of those that end in it were kept")
    void weeks() {
        district.registers()
                .put(RegisterKind.ACTIVITY, "cao-lau", "a", "", activity("briefing", "2024-01-01"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "b", "", activity("briefing", "2024-01-07"))
                .put(RegisterKind.ACTIVITY, "cao-lau", "c", "", activity("briefing", "2024-01-08"));
        var weekly = count("cao-lau", "2024-tn-10");
        assertThat(MonthMark.of(weekly.turns()).getFirst()).isEqualTo(new MonthMark(1, 1, 4, 2, Turn.State.MISSED));
        assertThat(count("cao-lau", "2024-tn-12").kept()).isEqualTo(1);
    }

    @Test
    @DisplayName("the unit's own plan is done when it is issued and sent")
    void ownPlan() {
        var issued = Json.object().put("number", "12/KH-UBND").put("issued", "2024-03-15");
        district.registers().put(RegisterKind.OWN_PLAN, "cao-lau", "2024", "", issued);
        assertThat(count("cao-lau", "2024-tn-07").missing()).isEqualTo(1);
        district.registers()
                .put(
                        RegisterKind.OWN_PLAN,
                        "cao-lau",
                        "2024",
                        "",
                        issued.deepCopy().put("sent", "2024-03-18"));
        assertThat(count("cao-lau", "2024-tn-07").missing()).isZero();
    }

    @Test
    @DisplayName("a plan that the office writes down for a unit without a PC keeps the duty too")
    void ownPlanByOffice() {
        district.registers()
                .put(
                        RegisterKind.OWN_PLAN,
                        "cao-lau",
                        "2024@cao-loc",
                        "",
                        Json.object().put("issued", "2024-03-15").put("sent", "2024-03-18"));
        assertThat(count("cao-lau", "2024-tn-07").missing()).isZero();
    }

    private Turn.State state(LocalDate today, LocalDate last) {
        return counts("cao-lau", today, last).stream()
                .filter(count -> count.duty().id().equals("2024-tn-09"))
                .findFirst()
                .orElseThrow()
                .turns()
                .get(5)
                .state();
    }

    private DutyCount propaganda(String unit) {
        return counts(unit, LATER, HALF).stream()
                .filter(count -> count.duty().activity().equals("propaganda"))
                .reduce((one, other) -> {
                    throw new AssertionError("two duties of one kind");
                })
                .orElseThrow();
    }

    private DutyCount count(String unit, String duty) {
        return counts(unit, LATER, HALF).stream()
                .filter(count -> count.duty().id().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private List<DutyCount> counts(String unit, LocalDate today, LocalDate last) {
        var plan = Plan.from(district.registers(), "cao-loc-2024").orElseThrow();
        return new DutyCounts(district.registers(), unit).of(plan, today, last);
    }

    private void done(String id, String day) {
        district.registers().put(RegisterKind.ACTIVITY, "cao-lau", id, "", activity("propaganda", day));
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode activity(String kind, String day) {
        return Json.object().put("kind", kind).put("title", "Buổi").put("date", day);
    }
}
