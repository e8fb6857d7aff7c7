package vn.sontm.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period.Kind;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;
import vn.sontm.testkit.MemoryRegisters;

class ReportingCalendarTest {
    private final MemoryRegisters registers = new MemoryRegisters();

    @Test
    @DisplayName("nothing is due while the office has set no day")
    void none() {
        assertThat(due("2024-06", "cao-lau")).isEmpty();
        assertThat(calendar().between(day(2024, 1, 1), day(2024, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName("the Coordination Office's quarter is due on the 28th of its last month, the communes' is not")
    void officeQuarter() {
        rule("quarter/van-phong-dieu-phoi", "{'day':28,'monthOffset':0,'obligor':'office'}");
        var quarter = Period.parse("2024-Q2");

        assertThat(calendar().between(day(2024, 6, 1), day(2024, 6, 30)))
                .containsExactly(new Due(day(2024, 6, 28), quarter, Obligor.OFFICE));
        assertThat(calendar().due(quarter, "cao-lau")).isEmpty();
    }

    @Test
    @DisplayName("a due day is in the last month or so many after it, at a short month's end where it must")
    void clamped() {
        rule("month", "{'day':31}");
        rule("year", "{'day':31,'monthOffset':2}");

        assertThat(due("2024-04", "cao-lau")).contains(day(2024, 4, 30));
        assertThat(due("2024", "cao-lau")).contains(day(2025, 2, 28));
    }

    @Test
    @DisplayName("a rule that names the unit goes before the general one")
    void specific() {
        rule("month", "{'day':10,'monthOffset':1}");
        rule("month/bien-gioi", "{'day':15,'monthOffset':1,'units':['cao-lau','tan-lien']}");

        assertThat(due("2024-06", "cao-lau")).contains(day(2024, 7, 15));
        assertThat(due("2024-06", "gia-cat")).contains(day(2024, 7, 10));
    }

    @Test
    @DisplayName("a rule that names a unit holds for whoever stands for it by then, the earliest of several once")
    void heirs() {
        rule("month", "{'day':10,'monthOffset':1}");
        rule("month/a", "{'day':15,'monthOffset':1,'units':['xa-a']}");
        rule("month/b", "{'day':15,'monthOffset':1,'units':['xa-b']}");
        unit("xa-a", "xa-m", "merge");
        unit("xa-b", "xa-m", "merge");
        unit("xa-m", "xa-n", "recode");

        assertThat(due("2025-07", "xa-m")).contains(day(2025, 8, 15));
        assertThat(due("2025-07", "xa-n")).contains(day(2025, 8, 15));
        assertThat(due("2025-05", "xa-m")).contains(day(2025, 6, 10));
        assertThat(due("2025-05", "xa-a")).contains(day(2025, 6, 15));
        assertThat(calendar().between(day(2025, 8, 15), day(2025, 8, 15))).hasSize(1);
    }

    @Test
    @DisplayName("a unit that begins after its due day and before the period's end keeps the rule of what it was")
    void begunLate() {
        rule("month", "{'day':10}");
        rule("month/a", "{'day':15,'units':['xa-a']}");
        registers.put(RegisterKind.UNIT, "xa-a", "", "", Json.parse("""
                {"name":"A","level":"commune","successors":[{"unit":"xa-m","kind":"merge","on":"2025-07-20"}]}"""));

        assertThat(due("2025-07", "xa-m")).contains(day(2025, 7, 15));
    }

    @Test
    @DisplayName("what falls due in a window is listed in order, both ends included, across the turn of the year")
    void window() {
        rule("quarter", "{'day':5,'monthOffset':1}");
        rule("quarter/vp", "{'day':28,'obligor':'office'}");

        var dues = calendar().between(day(2024, 12, 28), day(2025, 1, 5));

        assertThat(dues).extracting(Due::day).containsExactly(day(2024, 12, 28), day(2025, 1, 5));
        assertThat(dues).extracting(Due::obligor).containsExactly(Obligor.OFFICE, Obligor.COMMUNE);
        assertThat(dues).extracting(Due::period).containsOnly(Period.parse("2024-Q4"));
        assertThat(calendar().between(day(2024, 12, 29), day(2025, 1, 4))).isEmpty();
    }

    @Test
    @DisplayName("rules without a possible day or kind are passed over")
    void impossible() {
        rule("month", "{'day':32}");
        rule("quarter", "{'day':1,'monthOffset':-1}");
        rule("week", "{'day':1}");

        assertThat(calendar().dueDays()).isEmpty();
        assertThatThrownBy(() -> new DueDay(Kind.MONTH, 0, 0, Set.of(), Obligor.COMMUNE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a plan of the year may be due inside its year, and is no report")
    void plans() {
        rule("year/ke-hoach-xa", "{'day':31,'monthOffset':-9,'about':'plan','obligor':'commune'}");
        rule("month/phong", "{'day':31,'obligor':'department'}");

        assertThat(calendar().planDue(2024, "cao-lau", Obligor.COMMUNE)).contains(day(2024, 3, 31));
        assertThat(calendar().planDue(2024, "pnn", Obligor.DEPARTMENT)).isEmpty();
        assertThat(due("2024", "cao-lau")).isEmpty();
        assertThat(due("2024-06", "cao-lau")).isEmpty();
        assertThat(calendar().departmentDue(Period.parse("2024-06"), "pnn")).contains(day(2024, 6, 30));
        assertThat(calendar().between(day(2024, 3, 1), day(2024, 3, 31)))
                .extracting(Due::obligor)
                .containsExactly(Obligor.DEPARTMENT);
        var rule = new DueDay(Kind.YEAR, 31, -9, Set.of(), Obligor.COMMUNE, DueDay.Matter.PLAN);
        assertThat(DueDay.read("year/x", rule.toJson())).contains(rule);
    }

    @Test
    @DisplayName("what a rule writes is what it reads")
    void format() {
        var rule = new DueDay(Kind.NINE_MONTHS, 28, 1, Set.of("tan-lien", "cao-lau"), Obligor.OFFICE);
        assertThat(DueDay.read("nine-months", rule.toJson())).contains(rule);
        var general = new DueDay(Kind.HALF, 1, 0, Set.of(), Obligor.COMMUNE);
        assertThat(DueDay.read("half", general.toJson())).contains(general);
    }

    @Test
    @DisplayName("a receipt is judged by the day: in time up to the due day, late by days after, else missing")
    void judged() {
        var due = day(2024, 6, 28);
        assertThat(Punctuality.judge(Optional.of(due), due)).isEqualTo(new Punctuality.OnTime());
        assertThat(Punctuality.judge(Optional.of(day(2024, 7, 1)), due)).isEqualTo(new Punctuality.Late(3));
        assertThat(Punctuality.judge(Optional.empty(), due)).isEqualTo(new Punctuality.Missing());
    }

    private ReportingCalendar calendar() {
        return ReportingCalendar.from(registers, Units.from(registers)::names);
    }

    private void unit(String code, String heir, String kind) {
        var next = "{'name':'%s','level':'commune','successors':[{'unit':'%s','kind':'%s','on':'2025-07-01'}]}";
        registers.put(
                RegisterKind.UNIT,
                code,
                "",
                "",
                Json.parse(next.formatted(code, heir, kind).replace('\'', '"')));
    }

    private Optional<LocalDate> due(String period, String unit) {
        return calendar().due(Period.parse(period), unit);
    }

    private void rule(String item, String content) {
        registers.put(RegisterKind.DUE_DAY, "cao-loc", item, "", Json.parse(content.replace('\'', '"')));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
