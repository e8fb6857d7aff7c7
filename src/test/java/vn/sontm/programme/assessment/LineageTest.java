package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Units;

@DisplayName("figures through mergers and splits")
class LineageTest {
    private static final String ON = "2024-07-01";

    private final Programme programme = new Programme();

    LineageTest() {
        merge(ON, "xa-m", "xa-a", "xa-b");
    }

    @Test
    @DisplayName("counts add up, percentages are weighted, and both say whose they are")
    void combined() {
        ways("xa-m", ON, "{'1.1': {'way': 'mean', 'weight': 'dân số'}, '1.3': {'way': 'sum'}}");
        weight("xa-a", ON, "3000").weight("xa-b", ON, "1000");
        programme.value("xa-a", "1.1", "2024-06", "80").value("xa-b", "1.1", "2024-03", "60");
        programme.value("xa-a", "1.3", "2024-06", "3").value("xa-b", "1.3", "2024-06", "4");

        var mean = programme.indicator("xa-m", "1.1", "2024-07");

        assertThat(mean.value()).contains(new BigDecimal("75"));
        assertThat(mean.basis()).isEqualTo(Basis.COMBINED);
        assertThat(mean.origin()).isEqualTo("gộp từ Tên xa-a, Tên xa-b");
        assertThat(mean.valuePeriod()).isEqualTo("2024-06");
        assertThat(programme.indicator("xa-m", "1.3", "2024-12").value()).contains(new BigDecimal("7"));
    }

    @Test
    @DisplayName("without an answer, a weight or one of the figures there is no value: nothing is guessed")
    void missing() {
        programme.value("xa-a", "1.1", "2024-06", "80").value("xa-b", "1.1", "2024-06", "60");
        assertThat(programme.indicator("xa-m", "1.1", "2024-07").value()).isEmpty();

        ways("xa-m", ON, "{'1.1': {'way': 'mean', 'weight': 'dân số'}, '1.3': {'way': 'sum'}}");
        weight("xa-a", ON, "3000");
        programme.value("xa-a", "1.3", "2024-06", "3");

        assertThat(programme.indicator("xa-m", "1.1", "2024-07").value()).isEmpty();
        assertThat(programme.indicator("xa-m", "1.1", "2024-07").basis()).isEqualTo(Basis.NONE);
        assertThat(programme.indicator("xa-m", "1.3", "2024-07").value()).isEmpty();
    }

    @Test
    @DisplayName("what is to be measured anew has no value until the new unit enters one, which then stands alone")
    void measured() {
        ways("xa-m", ON, "{'1.1': {'way': 'measure'}, '1.3': {'way': 'sum'}}");
        programme.value("xa-a", "1.1", "2024-06", "80").value("xa-b", "1.1", "2024-06", "60");
        programme.value("xa-a", "1.3", "2024-06", "3").value("xa-b", "1.3", "2024-06", "4");
        programme.value("xa-m", "1.1", "2024-09", "66").value("xa-m", "1.3", "2024-09", "9");

        assertThat(programme.indicator("xa-m", "1.1", "2024-08").value()).isEmpty();
        assertThat(programme.indicator("xa-m", "1.3", "2024-08").value()).contains(new BigDecimal("7"));
        assertThat(programme.indicator("xa-m", "1.1", "2024-09").value()).contains(new BigDecimal("66"));
        var own = programme.indicator("xa-m", "1.3", "2024-09");
        assertThat(own.value()).contains(new BigDecimal("9"));
        assertThat(own.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(own.origin()).isEmpty();
    }

    @Test
    @DisplayName("a late figure of a dissolved unit follows for its own time; one for a time after the merger does not")
    void late() {
        ways("xa-m", ON, "{'1.3': {'way': 'sum'}}");
        programme.value("xa-a", "1.3", "2024-05", "3").value("xa-b", "1.3", "2024-06", "4");
        var before = programme.unit("xa-b", "2024-06");

        programme.value("xa-a", "1.3", "2024-06", "5");
        programme.value("xa-a", "1.3", "2024-07", "100").value("xa-b", "1.3", "2024-08", "100");

        assertThat(programme.indicator("xa-m", "1.3", "2024-07").value()).contains(new BigDecimal("9"));
        assertThat(programme.indicator("xa-a", "1.3", "2024-05").value()).contains(new BigDecimal("3"));
        assertThat(programme.unit("xa-b", "2024-06")).isEqualTo(before);
    }

    @Test
    @DisplayName("a merger of what was merged before goes back through both")
    void chain() {
        merge("2024-10-01", "xa-mm", "xa-m", "xa-c");
        ways("xa-m", ON, "{'1.3': {'way': 'sum'}}");
        ways("xa-mm", "2024-10-01", "{'1.3': {'way': 'sum'}}");
        programme.value("xa-a", "1.3", "2024-06", "3").value("xa-b", "1.3", "2024-06", "4");
        programme.value("xa-c", "1.3", "2024-08", "5");

        assertThat(programme.indicator("xa-mm", "1.3", "2024-12").value()).contains(new BigDecimal("12"));

        programme.value("xa-m", "1.3", "2024-09", "8");
        assertThat(programme.indicator("xa-mm", "1.3", "2024-12").value()).contains(new BigDecimal("13"));
        assertThat(programme.indicator("xa-mm", "1.3", "2024-12").origin()).isEqualTo("gộp từ Tên xa-c, Tên xa-m");
    }

    @Test
    @DisplayName("a unit that takes another in goes on under its code: what it said before is one share")
    void takesIn() {
        var unit = content("xa-c");
        unit.withArray("successors")
                .addObject()
                .put("unit", "xa-m")
                .put("kind", "merge")
                .put("on", "2024-10-01");
        unit.put("until", "2024-09-30");
        programme.put(RegisterKind.UNIT, "xa-c", "", "", unit);
        ways("xa-m", "2024-10-01", "{'1.3': {'way': 'sum'}}");
        programme.value("xa-c", "1.3", "2024-08", "5").value("xa-m", "1.3", "2024-08", "6");

        assertThat(programme.indicator("xa-m", "1.3", "2024-09").value()).contains(new BigDecimal("6"));
        assertThat(programme.indicator("xa-m", "1.3", "2024-10").value()).contains(new BigDecimal("11"));
    }

    @Test
    @DisplayName("a yearly word of a unit that takes another in is its share, until it says one for a month after")
    void takesInWithinTheYear() {
        var unit = content("xa-c");
        unit.withArray("successors")
                .addObject()
                .put("unit", "xa-m")
                .put("kind", "merge")
                .put("on", "2024-10-01");
        unit.put("until", "2024-09-30");
        programme.put(RegisterKind.UNIT, "xa-c", "", "", unit);
        ways("xa-m", "2024-10-01", "{'2.1': {'way': 'mean', 'weight': 'dân số'}}");
        weight("xa-m", "2024-10-01", "3000").weight("xa-c", "2024-10-01", "1000");
        programme.value("xa-m", "2.1", "2024", "40").value("xa-c", "2.1", "2024", "60");

        assertThat(programme.indicator("xa-m", "2.1", "2024-09").value()).contains(new BigDecimal("40"));
        assertThat(programme.indicator("xa-m", "2.1", "2024-12").value()).contains(new BigDecimal("45"));
        var measure = SampleSet.set().measure("2.1").orElseThrow();
        var kept = new FigurePeriods(Units.from(programme.registers()));
        assertThat(kept.of("xa-m", measure, Period.parse("2024-09"))).isEqualTo(Period.parse("2024"));
        assertThat(kept.of("xa-m", measure, Period.parse("2024-11"))).isEqualTo(Period.parse("2024-11"));
        assertThat(kept.of("xa-m", measure, Period.parse("2025-02"))).isEqualTo(Period.parse("2025"));

        programme.value("xa-m", "2.1", "2024-11", "50");

        assertThat(programme.indicator("xa-m", "2.1", "2024-10").value()).contains(new BigDecimal("45"));
        assertThat(programme.indicator("xa-m", "2.1", "2024-12").value()).contains(new BigDecimal("50"));
        assertThat(programme.indicator("xa-m", "2.1", "2024-09").value()).contains(new BigDecimal("40"));
    }

    @Test
    @DisplayName("a part of a split keeps the figure only where the office says so")
    void split() {
        splitXaC();
        ways("xa-d", ON, "{'1.1': {'way': 'copy'}, '1.3': {'way': 'measure'}}");
        programme.value("xa-c", "1.1", "2024-06", "80").value("xa-c", "1.3", "2024-06", "3");

        var copied = programme.indicator("xa-d", "1.1", "2024-07");
        assertThat(copied.value()).contains(new BigDecimal("80"));
        assertThat(copied.origin()).isEqualTo("theo số của Tên xa-c trước khi tách");
        assertThat(programme.indicator("xa-d", "1.3", "2024-07").value()).isEmpty();
        assertThat(programme.indicator("xa-c", "1.1", "2024-06").value()).isPresent();
        assertThat(programme.indicator("xa-c", "1.1", "2024-07").value()).isEmpty();
    }

    @Test
    @DisplayName("a recoded unit is the same unit: figures, words and the plan's list follow it unmarked")
    void recode() {
        var old = content("xa-c").put("until", "2024-06-30");
        old.withArray("successors")
                .addObject()
                .put("unit", "12345")
                .put("kind", "recode")
                .put("on", ON);
        programme.put(RegisterKind.UNIT, "xa-c", "", "", old);
        programme.unit("12345", "commune", Programme.OFFICE, "mien-nui");
        programme.put(RegisterKind.UNIT, "12345", "", "", content("12345").put("from", ON));
        programme.value("xa-c", "1.1", "2024-06", "80").declare("xa-c", "1.2", "2024-06", "met");
        programme.put(
                RegisterKind.POPULATION,
                Programme.OFFICE,
                Programme.SET,
                "2024",
                Json.parse("{\"units\": [\"xa-a\", \"xa-c\"]}"));

        var figure = programme.indicator("12345", "1.1", "2024-07");
        assertThat(figure.value()).contains(new BigDecimal("80"));
        assertThat(figure.basis()).isEqualTo(Basis.CARRIED);
        assertThat(programme.indicator("12345", "1.2", "2024-07").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.unit("12345", "2024-07").sets().getFirst().counted())
                .isTrue();
    }

    @Test
    @DisplayName(
            "what the plan asked of the units before is asked of the one that they became: the most, by every deadline")
    void asked() {
        programme.target("xa-a", 1, "2024", "maintain").target("xa-b", 1, "2024", "attain");
        programme.put(RegisterKind.PLAN_CRITERION, Programme.OFFICE, Programme.SET + "/1", "2024", Json.parse("""
                        {"lead": ["pnn"], "deadlines": [
                          {"printed": "trước tháng 10/2024", "latest": "2024-09-30", "units": ["xa-b", "xa-c"]},
                          {"printed": "trước tháng 12/2024", "latest": "2024-11-30", "units": ["xa-c"]}],
                         "assignments": [{"units": ["xa-b"], "lead": ["pkt"]}, {"units": ["xa-c"], "lead": ["ptc"]}]}"""));

        var merged = programme.criterion("xa-m", 1, "2024-08");
        assertThat(merged.target()).contains(Target.ATTAIN);
        assertThat(merged.deadlines()).extracting(Deadline::printed).containsExactly("trước tháng 10/2024");
        assertThat(merged.lead()).containsExactly("pkt");
        assertThat(programme.criterion("xa-a", 1, "2024-06").target()).contains(Target.MAINTAIN);
        assertThat(programme.criterion("xa-a", 1, "2024-06").deadlines()).isEmpty();
        assertThat(programme.criterion("xa-a", 1, "2024-06").lead()).containsExactly("pnn");
    }

    @Test
    @DisplayName(
            "a unit that others were merged into begins the year as all of them did; where they differ nobody knows")
    void start() {
        programme.start("xa-a", 1, "2024", "met").start("xa-b", 1, "2024", "met");
        programme.start("xa-a", 2, "2024", "met").start("xa-b", 2, "2024", "consolidate");

        assertThat(programme.criterion("xa-m", 1, "2024-08").start()).isEqualTo(StartState.MET);
        assertThat(programme.criterion("xa-m", 2, "2024-08").start()).isEqualTo(StartState.UNKNOWN);
        assertThat(programme.criterion("xa-a", 2, "2024-06").start()).isEqualTo(StartState.MET);

        programme.start("xa-m", 1, "2024", "not-met").start("xa-m", 2, "2024", "not-met");

        assertThat(programme.criterion("xa-m", 1, "2024-08").start()).isEqualTo(StartState.NOT_MET);
        assertThat(programme.criterion("xa-m", 2, "2024-08").start()).isEqualTo(StartState.NOT_MET);
    }

    @Test
    @DisplayName("how a unit began that was split says nothing of its parts")
    void startOfPart() {
        splitXaC();
        programme.start("xa-c", 1, "2024", "met");

        assertThat(programme.criterion("xa-d", 1, "2024-08").start()).isEqualTo(StartState.UNKNOWN);
        assertThat(programme.criterion("xa-c", 1, "2024-08").start()).isEqualTo(StartState.MET);
    }

    @Test
    @DisplayName("a dissolved commune stays in the plan's frozen population with its last word")
    void population() {
        programme.put(
                RegisterKind.POPULATION,
                Programme.OFFICE,
                Programme.SET,
                "2024",
                Json.parse("{\"units\": [\"xa-a\", \"xa-b\", \"xa-c\"]}"));
        programme.conclude("xa-a", 1, Programme.OFFICE, "2024-06", "met");

        var december = programme.office("2024-12");

        assertThat(december.units()).extracting(UnitStatus::unit).containsExactly("xa-c", "xa-m");
        assertThat(december.dissolved()).extracting(UnitStatus::unit).containsExactly("xa-a", "xa-b");
        assertThat(december.dissolved().getFirst().name()).isEqualTo("Tên xa-a (đến 30/06/2024)");
        var total = programme.total(1, "2024-12");
        assertThat(total.of()).isEqualTo(3);
        assertThat(total.count()).isEqualTo(1);
        assertThat(programme.office("2024-06").dissolved()).isEmpty();
    }

    @Test
    @DisplayName("the threshold lists of the period's day decide")
    void datedLists() {
        var unit = content("xa-c");
        unit.withArray("attributes")
                .addObject()
                .put("name", "regions")
                .put("value", "chung")
                .put("from", ON);
        programme.put(RegisterKind.UNIT, "xa-c", "", "", unit);

        assertThat(programme.indicator("xa-c", "1.1", "2024-06").requirement())
                .isNotEqualTo(programme.indicator("xa-c", "1.1", "2024-07").requirement());
    }

    private void splitXaC() {
        var old = content("xa-c");
        old.withArray("successors")
                .addObject()
                .put("unit", "xa-c")
                .put("kind", "split")
                .put("on", ON);
        old.withArray("successors")
                .addObject()
                .put("unit", "xa-d")
                .put("kind", "split")
                .put("on", ON);
        programme.put(RegisterKind.UNIT, "xa-c", "", "", old);
        programme.unit("xa-d", "commune", Programme.OFFICE, "mien-nui");
        programme.put(RegisterKind.UNIT, "xa-d", "", "", content("xa-d").put("from", ON));
    }

    private void merge(String on, String into, String... from) {
        for (var code : from) {
            var unit = content(code);
            unit.put("until", LocalDate.parse(on).minusDays(1).toString());
            unit.withArray("successors")
                    .addObject()
                    .put("unit", into)
                    .put("kind", "merge")
                    .put("on", on);
            programme.put(RegisterKind.UNIT, code, "", "", unit);
        }
        programme.unit(into, "commune", Programme.OFFICE, "mien-nui");
        programme.put(RegisterKind.UNIT, into, "", "", content(into).put("from", on));
    }

    private ObjectNode content(String code) {
        return programme.registers().all(RegisterKind.UNIT).stream()
                .filter(entry -> entry.register().subject().equals(code))
                .map(entry -> (ObjectNode) entry.content().deepCopy())
                .findFirst()
                .orElseThrow();
    }

    private void ways(String unit, String on, String ways) {
        var content = Json.object();
        content.set("ways", Json.parse(ways.replace('\'', '"')));
        programme.put(RegisterKind.COMBINATION, unit, Programme.SET, on, content);
    }

    private LineageTest weight(String unit, String on, String value) {
        programme.put(RegisterKind.WEIGHT, unit, "dân số", on, Json.object().put("value", value));
        return this;
    }
}
