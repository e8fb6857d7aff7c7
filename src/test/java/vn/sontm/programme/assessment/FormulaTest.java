package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.catalogue.SampleSet;

/** 4.3 asks for 110 % of what 2.1 asks in the same year: 45 in 2024. */
class FormulaTest {
    private final Programme programme = new Programme();

    @Test
    @DisplayName("the percentage follows from the base indicator's figure and threshold of the year")
    void derived() {
        programme.value("xa-a", "2.1", "2024", "49.5").value("xa-b", "2.1", "2024", "49.4");

        var met = programme.indicator("xa-a", "4.3", "2024-06");
        var low = programme.indicator("xa-b", "4.3", "2024-06");

        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("110"));
        assertThat(met.requirement()).isEqualTo("≥ 110 %");
        assertThat(low.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(low.gap()).isEqualTo("còn thiếu 0,23 điểm %");
    }

    @Test
    @DisplayName("rounding never makes a figure reach its threshold")
    void roundingIsHonest() {
        programme.value("xa-a", "2.1", "2024", "49.499999");

        assertThat(programme.indicator("xa-a", "4.3", "2024-06").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("a figure of its own stands before the derived one")
    void ownFigure() {
        programme.value("xa-a", "2.1", "2024", "30").value("xa-a", "4.3", "2024-06", "111");

        assertThat(programme.indicator("xa-a", "4.3", "2024-06").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("while the base threshold is unknown nothing scores, whatever figure there is")
    void unknownBase() {
        programme.value("xa-a", "2.1", "2025", "99").value("xa-a", "4.3", "2025-06", "150");

        var status = programme.indicator("xa-a", "4.3", "2025-06");

        assertThat(status.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(status.requirement()).isEqualTo("chưa có ngưỡng");
        assertThat(status.scorable()).isFalse();
    }

    @Test
    @DisplayName("a base in a set that is not here is unknown")
    void missingBase() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/3/indicators/2/formula/base").put("catalogue", "khong-co");
        programme.catalogue(file).value("xa-a", "4.3", "2024-06", "150");

        assertThat(programme.indicator("xa-a", "4.3", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("without a level of its own the percentage asked is the multiplier")
    void multiplierAsPercentage() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/3/indicators/2/threshold").putNull("mien-nui");
        programme.catalogue(file).value("xa-a", "2.1", "2024", "49.5");

        assertThat(programme.indicator("xa-a", "4.3", "2024-06").requirement()).isEqualTo("≥ 110 %");
    }

    @Test
    @DisplayName("a formula that is no percentage asks for the multiple itself, of the base figure")
    void absolute() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/3/indicators/2").put("kind", "number").put("unit", "triệu đồng");
        programme.catalogue(file).value("xa-a", "2.1", "2024", "49");

        var status = programme.indicator("xa-a", "4.3", "2024-06");

        assertThat(status.requirement()).isEqualTo("≥ 49,5 triệu đồng");
        assertThat(status.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(status.gap()).isEqualTo("còn thiếu 0,5 triệu đồng");
    }

    @Test
    @DisplayName("where less is asked, the percentage is rounded upwards")
    void atMost() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/3/indicators/2").put("comparison", "lte");
        programme.catalogue(file).value("xa-a", "2.1", "2024", "49.500001");

        assertThat(programme.indicator("xa-a", "4.3", "2024-06").verdict()).isEqualTo(Verdict.NOT_MET);
    }
}
