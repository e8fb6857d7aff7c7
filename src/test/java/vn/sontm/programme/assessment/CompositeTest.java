package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.register.RegisterKind;

class CompositeTest {
    private final Programme programme = new Programme();

    /** Parts 1, 2 (more than three schools) and 5 bind a mountain commune with four schools. */
    @BeforeEach
    void fourSchools() {
        programme
                .fact("xa-a", "so_truong", "2024", "4")
                .value("xa-a", "3.1#1", "2024-06", "100")
                .value("xa-a", "3.1#2", "2024-06", "75")
                .value("xa-a", "3.1#5", "2024-06", "2");
    }

    @Test
    @DisplayName("a composite is met when all parts that apply are; parts of other conditions and lists do not apply")
    void met() {
        var status = programme.indicator("xa-a", "3.1", "2024-06");

        assertThat(status.verdict()).isEqualTo(Verdict.MET);
        assertThat(status.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(status.scorable()).isTrue();
        assertThat(status.requirement()).isEqualTo("đạt mọi nội dung thành phần");
        assertThat(status.parts())
                .extracting(IndicatorStatus::verdict)
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE, Verdict.MET);
        assertThat(status.parts().get(1).requirement()).isEqualTo("≥ 70 % (nếu so_truong > 3)");
        assertThat(status.parts().get(3).requirement()).isEqualTo("không áp dụng");
    }

    @Test
    @DisplayName("one part that is not met decides, and the gap names it")
    void notMet() {
        programme.value("xa-a", "3.1#2", "2024-06", "68").declare("xa-a", "3.1#5", "2024-06", "not-met");

        var status = programme.indicator("xa-a", "3.1", "2024-06");

        assertThat(status.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(status.gap()).isEqualTo("nội dung 2: còn thiếu 2 điểm %; nội dung 5: chưa đạt");
    }

    @Test
    @DisplayName("a part without a figure leaves the whole open")
    void open() {
        programme.put(RegisterKind.VALUE, "xa-a", "xa-thu/3.1#5", "2024-06", Json.object());

        assertThat(programme.indicator("xa-a", "3.1", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("while the fact of a condition is missing nobody knows whether the part applies")
    void missingFact() {
        programme
                .value("xa-b", "3.1#1", "2024-06", "100")
                .value("xa-b", "3.1#2", "2024-06", "100")
                .value("xa-b", "3.1#3", "2024-06", "100")
                .value("xa-b", "3.1#5", "2024-06", "3");

        assertThat(programme.indicator("xa-b", "3.1#2", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(programme.indicator("xa-b", "3.1", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);

        programme.fact("xa-b", "so_truong", "", "3");

        assertThat(programme.indicator("xa-b", "3.1#2", "2024-06").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(programme.indicator("xa-b", "3.1", "2024-06").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("the fact of the latest year not after the period's counts")
    void factOfTheYear() {
        programme.fact("xa-a", "so_truong", "2025", "2").fact("xa-a", "so_truong", "2023", "2");

        assertThat(programme.indicator("xa-a", "3.1#2", "2024-06").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "3.1#3", "2025-01").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(programme.indicator("xa-a", "3.1#2", "2025-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("a word on the whole stands before its parts")
    void declaredWhole() {
        programme.declare("xa-a", "3.1", "2024-06", "not-met");

        assertThat(programme.indicator("xa-a", "3.1", "2024-06").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(programme.indicator("xa-a", "3.1", "2024-06").basis()).isEqualTo(Basis.DECLARED);
    }

    @Test
    @DisplayName("a declared part marks the whole, a carried part makes it carried")
    void basisOfTheWhole() {
        programme.value("xa-a", "3.1#1", "2024-07", "100");
        assertThat(programme.indicator("xa-a", "3.1", "2024-07").basis()).isEqualTo(Basis.CARRIED);

        programme.declare("xa-a", "3.1#1", "2024-07", "met");
        assertThat(programme.indicator("xa-a", "3.1", "2024-07").basis()).isEqualTo(Basis.DECLARED);
    }

    @Test
    @DisplayName("a figure for the whole decides nothing while parts bind the unit")
    void figureForTheWhole() {
        programme.value("xa-b", "3.1", "2024-06", "1");

        assertThat(programme.indicator("xa-b", "3.1", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("before its first day a wording scores nothing, and a declared verdict still counts")
    void validFrom() {
        programme.value("xa-a", "3.1#1", "2024-02", "50");

        var before = programme.indicator("xa-a", "3.1", "2024-02");

        assertThat(before.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(before.requirement()).isEqualTo("áp dụng từ 01/03/2024");
        assertThat(programme.indicator("xa-a", "3.1", "2024-03").verdict()).isEqualTo(Verdict.NOT_MET);

        programme.declare("xa-a", "3.1", "2024-02", "met");
        assertThat(programme.indicator("xa-a", "3.1", "2024-02").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("where no part speaks of the unit the whole is judged by its own figure")
    void noPartApplies() {
        var file = SampleSet.json();
        SampleSet.list(file, "/criteria/2/indicators/0/parts").remove(4);
        SampleSet.object(file, "/criteria/2/indicators/0/threshold").put("tinh", true);
        programme.catalogue(file).unit("xa-t", "commune", "huyen", "tinh").value("xa-t", "3.1", "2024-06", "1");
        programme.fact("xa-t", "so_truong", "", "2");

        assertThat(programme.indicator("xa-t", "3.1", "2024-06").verdict()).isEqualTo(Verdict.MET);
    }
}
