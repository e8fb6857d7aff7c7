package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;

class IndicatorAssessmentTest {
    private final Programme programme = new Programme();

    @Test
    @DisplayName("a figure of the month is judged against the unit's own threshold")
    void computed() {
        programme.value("xa-a", "1.1", "2024-06", "64.1");

        var status = programme.indicator("xa-a", "1.1", "2024-06");

        assertThat(status.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(status.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(status.requirement()).isEqualTo("≥ 65,5 %");
        assertThat(status.gap()).isEqualTo("còn thiếu 1,4 điểm %");
        assertThat(status.value()).hasValueSatisfying(value -> assertThat(value).isEqualTo("64.1"));
        assertThat(status.valuePeriod()).isEqualTo("2024-06");
        assertThat(status.previous()).isEmpty();
        assertThat(status.scorable()).isTrue();
    }

    @Test
    @DisplayName("an earlier figure is carried forward, a later one is not seen")
    void carried() {
        programme
                .value("xa-a", "1.1", "2023-11", "60")
                .value("xa-a", "1.1", "2024-04", "70")
                .value("xa-a", "1.1", "2024-07", "10");

        var june = programme.indicator("xa-a", "1.1", "2024-06");
        var april = programme.indicator("xa-a", "1.1", "2024-04");
        var october = programme.indicator("xa-a", "1.1", "2023-10");

        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.basis()).isEqualTo(Basis.CARRIED);
        assertThat(june.valuePeriod()).isEqualTo("2024-04");
        assertThat(june.previous())
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("70"));
        assertThat(april.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(april.previous())
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("60"));
        assertThat(october.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(october.value()).isEmpty();
    }

    @Test
    @DisplayName("a figure of any month inside a longer period is of that period")
    void longerPeriods() {
        programme.value("xa-a", "1.1", "2024-04", "70");

        assertThat(programme.indicator("xa-a", "1.1", "2024-Q2").basis()).isEqualTo(Basis.COMPUTED);
        assertThat(programme.indicator("xa-a", "1.1", "2024-9T").basis()).isEqualTo(Basis.COMPUTED);
        assertThat(programme.indicator("xa-a", "1.1", "2024-Q3").basis()).isEqualTo(Basis.CARRIED);
        assertThat(programme.indicator("xa-a", "1.1", "2024-Q1").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("a yearly figure belongs to its year and is judged by that year's threshold")
    void yearly() {
        programme.value("xa-a", "2.1", "2023", "43").value("xa-a", "2.1", "2024", "44.5");

        var status = programme.indicator("xa-a", "2.1", "2024-06");

        assertThat(status.yearly()).isTrue();
        assertThat(status.requirement()).isEqualTo("≥ 45 triệu đồng/người/năm");
        assertThat(status.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(status.basis()).isEqualTo(Basis.COMPUTED);
        assertThat(status.gap()).isEqualTo("còn thiếu 0,5 triệu đồng/người/năm");
        assertThat(status.previous())
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("43"));
        assertThat(programme.indicator("xa-a", "2.1", "2023-12").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("last year's figure never stands for this year, nor another year's threshold for a missing one")
    void yearlyIsNotCarried() {
        programme.value("xa-a", "2.1", "2023", "99").value("xa-a", "2.1", "2025", "99");

        assertThat(programme.indicator("xa-a", "2.1", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(programme.indicator("xa-a", "2.1", "2024-06").value()).isEmpty();
        assertThat(programme.indicator("xa-a", "2.1", "2025-06").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(programme.indicator("xa-a", "2.1", "2025-06").value()).isPresent();
    }

    @Test
    @DisplayName("a yearly figure entered for a month counts from that month on, within its year")
    void yearlyOfAMonth() {
        programme.value("xa-a", "2.1", "2024-08", "46");

        assertThat(programme.indicator("xa-a", "2.1", "2024-07").verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(programme.indicator("xa-a", "2.1", "2024-10").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "2.1", "2024-10").basis()).isEqualTo(Basis.CARRIED);
        assertThat(programme.indicator("xa-a", "2.1", "2025-01").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("where no threshold is known a figure is shown and never scores")
    void noThreshold() {
        programme.value("xa-a", "1.2", "2024-06", "100");

        var status = programme.indicator("xa-a", "1.2", "2024-06");

        assertThat(status.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(status.basis()).isEqualTo(Basis.NONE);
        assertThat(status.value()).isPresent();
        assertThat(status.scorable()).isFalse();
        assertThat(status.requirement()).isEqualTo("do tỉnh quy định");
        assertThat(status.gap()).isEmpty();
    }

    @Test
    @DisplayName("a declared verdict stands, with its reason and marked, also where a figure scores otherwise")
    void declared() {
        programme
                .declare("xa-a", "1.2", "2024-03", "met")
                .value("xa-a", "1.1", "2024-06", "10")
                .declare("xa-a", "1.1", "2024-06", "met");

        var delegated = programme.indicator("xa-a", "1.2", "2024-06");
        var scored = programme.indicator("xa-a", "1.1", "2024-06");

        assertThat(delegated.verdict()).isEqualTo(Verdict.MET);
        assertThat(delegated.basis()).isEqualTo(Basis.DECLARED);
        assertThat(delegated.reason()).isEqualTo("theo biên bản");
        assertThat(scored.verdict()).isEqualTo(Verdict.MET);
        assertThat(scored.basis()).isEqualTo(Basis.DECLARED);
        assertThat(scored.gap()).isEmpty();
        assertThat(programme.indicator("xa-a", "1.2", "2024-02").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("of two declarations the later one stands; what is no verdict is passed over")
    void latestDeclaration() {
        programme
                .declare("xa-a", "1.2", "2024-01", "not-met")
                .declare("xa-a", "1.2", "2024-02", "not-applicable")
                .declare("xa-a", "1.2", "2024-03", "perhaps")
                .declare("xa-a", "1.2", "2024-04", "no-data");

        assertThat(programme.indicator("xa-a", "1.2", "2024-01").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(programme.indicator("xa-a", "1.2", "2024-06").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("a declaration on a yearly indicator ends with its year")
    void yearlyDeclaration() {
        programme.declare("xa-a", "2.1", "2024-11", "met");

        assertThat(programme.indicator("xa-a", "2.1", "2024-12").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "2.1", "2025-01").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("an indicator that may not apply says when it does")
    void applicableIf() {
        assertThat(programme.indicator("xa-a", "1.4", "2024-06").requirement()).isEqualTo("đạt (nếu xã có làng nghề)");
    }

    @Test
    @DisplayName("a watch rule is met while what it warns of stays away")
    void negative() {
        programme.value("xa-a", "3.3", "2024-05", "29").value("xa-a", "3.3", "2024-06", "30");

        assertThat(programme.indicator("xa-a", "3.3", "2024-05").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "3.3", "2024-06").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(programme.indicator("xa-a", "3.3", "2024-06").requirement()).isEqualTo("< 30 điểm");
    }

    @Test
    @DisplayName("a choice is judged by the order of its options")
    void choice() {
        programme.value("xa-a", "3.2", "2024-05", "1").value("xa-a", "3.2", "2024-06", "3");

        assertThat(programme.indicator("xa-a", "3.2", "2024-05").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(programme.indicator("xa-a", "3.2", "2024-06").verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest(name = "“{0}” is no figure")
    @CsvSource({"nhiều", "1e9", "99999999999999999999", "'7,5'", "''"})
    @DisplayName("a register that holds no figure is passed over for an earlier one that does")
    void unreadable(String value) {
        programme.value("xa-a", "1.1", "2024-05", "70").value("xa-a", "1.1", "2024-06", value);

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").valuePeriod()).isEqualTo("2024-05");
    }

    @Test
    @DisplayName("integers and truth values in registers are figures too; a period that cannot be read is passed over")
    void otherContents() {
        programme
                .put(
                        RegisterKind.VALUE,
                        "xa-a",
                        "xa-thu/1.1",
                        "2024-06",
                        Json.object().put("value", 70))
                .put(
                        RegisterKind.VALUE,
                        "xa-a",
                        "xa-thu/1.4",
                        "2024-06",
                        Json.object().put("value", true))
                .put(
                        RegisterKind.VALUE,
                        "xa-a",
                        "xa-thu/1.3",
                        "tháng sáu",
                        Json.object().put("value", "0"));

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "1.4", "2024-06").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-a", "1.3", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("a unit without the lists of a set is judged by the set's default; one of another list is not")
    void lists() {
        programme.unit("xa-d", "commune", "huyen", "").unit("xa-e", "commune", "huyen", "dong-bang");
        programme.value("xa-d", "1.1", "2024-06", "70").value("xa-e", "1.1", "2024-06", "70");

        assertThat(programme.indicator("xa-d", "1.1", "2024-06").verdict()).isEqualTo(Verdict.MET);
        assertThat(programme.indicator("xa-e", "1.1", "2024-06").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    @DisplayName("the note of a figure and the live evidence behind an indicator are shown")
    void noteAndEvidence() {
        programme.put(
                RegisterKind.VALUE,
                "xa-a",
                "xa-thu/1.1",
                "2024-06",
                Json.object().put("value", "70").put("note", "theo rà soát"));
        programme.put(RegisterKind.EVIDENCE, "xa-a", "e1", "", Json.object().put("name", "ảnh.jpg"));
        programme.put(RegisterKind.EVIDENCE, "xa-a", "e2", "", Json.object().put("name", "biên bản.pdf"));
        for (var link : new String[] {"e1|xa-thu/1.1", "e2|xa-thu/1.1", "gone|xa-thu/1.1", "e1|xa-thu/3.1#2", "lạ"}) {
            programme.put(RegisterKind.EVIDENCE_LINK, "xa-a", link, "", Json.object());
        }

        assertThat(programme.indicator("xa-a", "1.1", "2024-06").note()).isEqualTo("theo rà soát");
        assertThat(programme.indicator("xa-a", "1.1", "2024-06").evidence()).isEqualTo(2);
        assertThat(programme.indicator("xa-a", "3.1#2", "2024-06").evidence()).isEqualTo(1);
        assertThat(programme.indicator("xa-a", "3.1", "2024-06").evidence()).isEqualTo(1);
        assertThat(programme.indicator("xa-b", "1.1", "2024-06").evidence()).isZero();
    }
}
