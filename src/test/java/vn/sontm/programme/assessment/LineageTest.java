package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.unit.Units;

@DisplayName("figures through mergers and splits")
class LineageTest {
    private static final String ON = ReformedProgramme.ON;

    private final ReformedProgramme reformed = new ReformedProgramme();
    private final Programme programme = reformed.programme();

    LineageTest() {
        reformed.merge(ON, "xa-m", "xa-a", "xa-b");
    }

    @Test
    @DisplayName("counts add up, percentages are weighted, and both say whose they are")
    void combined() {
        reformed.ways("xa-m", ON, "{'1.1': {'way': 'mean', 'weight': 'dân số'}, '1.3': {'way': 'sum'}}");
        reformed.weight("xa-a", ON, "3000").weight("xa-b", ON, "1000");
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

        reformed.ways("xa-m", ON, "{'1.1': {'way': 'mean', 'weight': 'dân số'}, '1.3': {'way': 'sum'}}");
        reformed.weight("xa-a", ON, "3000");
        programme.value("xa-a", "1.3", "2024-06", "3");

        assertThat(programme.indicator("xa-m", "1.1", "2024-07").value()).isEmpty();
        assertThat(programme.indicator("xa-m", "1.1", "2024-07").basis()).isEqualTo(Basis.NONE);
        assertThat(programme.indicator("xa-m", "1.3", "2024-07").value()).isEmpty();
    }

    @Test
    @DisplayName("what is to be measured anew has no value until the new unit enters one, which then stands alone")
    void measured() {
        reformed.ways("xa-m", ON, "{'1.1': {'way': 'measure'}, '1.3': {'way': 'sum'}}");
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
        reformed.ways("xa-m", ON, "{'1.3': {'way': 'sum'}}");
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
        reformed.merge("2024-10-01", "xa-mm", "xa-m", "xa-c");
        reformed.ways("xa-m", ON, "{'1.3': {'way': 'sum'}}");
        reformed.ways("xa-mm", "2024-10-01", "{'1.3': {'way': 'sum'}}");
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
        reformed.ends("xa-c", "xa-m", "merge", "2024-10-01");
        reformed.ways("xa-m", "2024-10-01", "{'1.3': {'way': 'sum'}}");
        programme.value("xa-c", "1.3", "2024-08", "5").value("xa-m", "1.3", "2024-08", "6");

        assertThat(programme.indicator("xa-m", "1.3", "2024-09").value()).contains(new BigDecimal("6"));
        assertThat(programme.indicator("xa-m", "1.3", "2024-10").value()).contains(new BigDecimal("11"));
    }

    @Test
    @DisplayName("a yearly word of a unit that takes another in is its share, until it says one for a month after")
    void takesInWithinTheYear() {
        reformed.ends("xa-c", "xa-m", "merge", "2024-10-01");
        reformed.ways("xa-m", "2024-10-01", "{'2.1': {'way': 'mean', 'weight': 'dân số'}}");
        reformed.weight("xa-m", "2024-10-01", "3000").weight("xa-c", "2024-10-01", "1000");
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
        reformed.splitXaC();
        reformed.ways("xa-d", ON, "{'1.1': {'way': 'copy'}, '1.3': {'way': 'measure'}}");
        programme.value("xa-c", "1.1", "2024-06", "80").value("xa-c", "1.3", "2024-06", "3");

        var copied = programme.indicator("xa-d", "1.1", "2024-07");
        assertThat(copied.value()).contains(new BigDecimal("80"));
        assertThat(copied.origin()).isEqualTo("theo số của Tên xa-c trước khi tách");
        assertThat(programme.indicator("xa-d", "1.3", "2024-07").value()).isEmpty();
        assertThat(programme.indicator("xa-c", "1.1", "2024-06").value()).isPresent();
        assertThat(programme.indicator("xa-c", "1.1", "2024-07").value()).isEmpty();
    }
}
