package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;

@DisplayName("what was said of units that are merged, split or recoded")
class ReformedUnitsTest {
    private static final String ON = ReformedProgramme.ON;

    private final ReformedProgramme reformed = new ReformedProgramme();
    private final Programme programme = reformed.programme();

    ReformedUnitsTest() {
        reformed.merge(ON, "xa-m", "xa-a", "xa-b");
    }

    @Test
    @DisplayName("a recoded unit is the same unit: figures, words and the plan's list follow it unmarked")
    void recode() {
        reformed.ends("xa-c", "12345", "recode", ON);
        reformed.begins("12345", ON);
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
        reformed.splitXaC();
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
        assertThat(programme.course(List.of("2024-06", "2024-12")))
                .extracting(OfficeStatus::totals)
                .containsExactly(programme.office("2024-06").totals(), december.totals());
    }

    @Test
    @DisplayName("a plan that names the merged commune counts over those that it came out of until it begins")
    void populationAfterMerger() {
        programme.put(
                RegisterKind.POPULATION,
                Programme.OFFICE,
                Programme.SET,
                "2024",
                Json.parse("{\"units\": [\"xa-m\", \"xa-c\"]}"));
        programme.conclude("xa-a", 1, Programme.OFFICE, "2024-06", "met");
        programme.conclude("xa-m", 1, Programme.OFFICE, "2024-12", "met");

        assertThat(programme.total(1, "2024-12").of()).isEqualTo(2);
        assertThat(programme.total(1, "2024-12").count()).isEqualTo(1);
        assertThat(programme.total(1, "2024-06").of()).isEqualTo(3);
        assertThat(programme.total(1, "2024-06").count()).isEqualTo(1);
        assertThat(programme.office("2024-12").dissolved()).isEmpty();
        assertThat(counted("2024-12")).containsExactly("xa-c", "xa-m");
        assertThat(counted("2024-06")).containsExactly("xa-a", "xa-b", "xa-c");
    }

    /** Whom the matrix counts; totals have to agree with it. */
    private List<String> counted(String period) {
        return programme.office(period).units().stream()
                .filter(unit -> unit.sets().stream().allMatch(SetStatus::counted))
                .map(UnitStatus::unit)
                .toList();
    }

    @Test
    @DisplayName("the threshold lists of the period's day decide")
    void datedLists() {
        var unit = reformed.content("xa-c");
        unit.withArray("attributes")
                .addObject()
                .put("name", "regions")
                .put("value", "chung")
                .put("from", ON);
        programme.put(RegisterKind.UNIT, "xa-c", "", "", unit);

        assertThat(programme.indicator("xa-c", "1.1", "2024-06").requirement())
                .isNotEqualTo(programme.indicator("xa-c", "1.1", "2024-07").requirement());
    }
}
