package vn.sontm.programme.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.report.CaoLoc;

@DisplayName("An objective of the plan")
class ObjectiveResultsTest {
    private final CaoLoc district = new CaoLoc();
    private final HalfYear halfYear = new HalfYear(district);

    @Test
    @DisplayName("of titles counts who holds one by decision, whatever the units meet")
    void recognised() {
        assertThat(halfYear.figure("2024-mt-02")).isEqualByComparingTo("10");
        assertThat(halfYear.figure("2024-mt-05")).isEqualByComparingTo("2");
        recognise("tan-lien", CaoLoc.ADVANCED, "2024-05-20");
        assertThat(halfYear.figure("2024-mt-05")).isEqualByComparingTo("3");
        assertThat(halfYear.of("2024-mt-05").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("of new titles counts those of the year only, and says how far the others are")
    void newlyRecognised() {
        var before = halfYear.of("2024-mt-01");
        assertThat(before.actual()).contains(BigDecimal.ZERO);
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(before.open()).containsExactly(new Standing("cao-lau", "Cao Lâu", 2, 19));
        recognise("cao-lau", CaoLoc.NTM, "2024-06-20");
        assertThat(halfYear.of("2024-mt-01").verdict()).isEqualTo(Verdict.MET);
        assertThat(halfYear.of("2024-mt-01").open()).isEmpty();
    }

    @Test
    @DisplayName("of an average divides the official totals by the population")
    void average() {
        var before = halfYear.of("2024-mt-03");
        assertThat(before.actual().orElseThrow()).isEqualByComparingTo("11.55");
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
        district.declare("cao-lau", CaoLoc.NTM, 2, Verdict.MET, "2024-06");
        assertThat(halfYear.figure("2024-mt-03")).isEqualByComparingTo("11.6");
    }

    @Test
    @DisplayName("names what its figure counts: the titles, the criteria of an average, whoever gained enough")
    void namesWhatCounts() {
        assertThat(halfYear.of("2024-mt-02").reached())
                .hasSize(10)
                .allSatisfy(title -> assertThat(title).isInstanceOf(Reached.Title.class));
        var sum = halfYear.of("2024-mt-03").reached().stream()
                .map(Reached.Criterion.class::cast)
                .mapToInt(Reached.Criterion::count)
                .sum();
        assertThat(sum).isEqualTo(231); // 11.55 for each of 20 communes
        district.declare("mau-son", CaoLoc.NTM, 8, Verdict.MET, "2024-06");
        assertThat(halfYear.of("2024-mt-06").reached())
                .singleElement()
                .asInstanceOf(type(Standing.class))
                .extracting(Standing::subject, Standing::name)
                .containsExactly("mau-son", "Mẫu Sơn");
    }

    @Test
    @DisplayName("of a gain for each unit counts the units that gained enough")
    void gain() {
        assertThat(halfYear.of("2024-mt-06").actual()).contains(BigDecimal.ZERO);
        assertThat(halfYear.of("2024-mt-06").of()).hasValue(9);
        district.declare("mau-son", CaoLoc.NTM, 8, Verdict.MET, "2024-06");
        assertThat(halfYear.of("2024-mt-06").actual()).contains(BigDecimal.ONE);
        assertThat(halfYear.of("2024-mt-06").open())
                .extracting(Standing::name)
                .hasSize(8)
                .doesNotContain("Mẫu Sơn");
    }

    @Test
    @DisplayName("of consolidating counts a unit when all that it is to consolidate is concluded met")
    void consolidate() {
        var before = halfYear.of("2024-mt-08");
        assertThat(before.of()).hasValue(5);
        assertThat(before.actual()).contains(BigDecimal.ZERO);
        district.declare("hop-thanh", CaoLoc.NTM, 13, Verdict.MET, "2024-06");
        assertThat(halfYear.of("2024-mt-08").actual()).contains(BigDecimal.ZERO);
        district.conclude("hop-thanh", CaoLoc.NTM, 13, Verdict.MET, "2024-06");
        assertThat(halfYear.of("2024-mt-08").actual()).contains(BigDecimal.ONE);
    }

    @Test
    @DisplayName("of areas and gardens counts those that meet every criterion")
    void complete() {
        assertThat(halfYear.of("2024-mt-11").actual()).contains(BigDecimal.ZERO);
        assertThat(halfYear.of("2024-mt-11").open()).hasSize(7);
    }

    @Test
    @DisplayName(
            "without a yardstick rests on what is reported under its id: the office's own word before the units' sum")
    void reported() {
        assertThat(halfYear.of("2024-mt-43").verdict()).isEqualTo(Verdict.NO_DATA);
        report("cao-lau", "2024-05", 1);
        report("cao-lau", "2024-06", 2);
        report("tan-lien", "2024-06", 3);
        report("gia-cat", "2024-09", 4);
        assertThat(halfYear.figure("2024-mt-43")).isEqualByComparingTo("5");
        assertThat(halfYear.of("2024-mt-43").verdict()).isEqualTo(Verdict.NOT_MET);
        report("cao-loc", "2024-06", 7);
        assertThat(halfYear.of("2024-mt-43").verdict()).isEqualTo(Verdict.MET);
    }

    private void report(String unit, String month, int quantity) {
        district.registers()
                .put(
                        RegisterKind.TASK_PROGRESS,
                        unit,
                        "2024-mt-43@" + unit,
                        month,
                        Json.object().put("quantity", quantity));
    }

    private void recognise(String unit, String set, String day) {
        district.registers()
                .put(
                        RegisterKind.RECOGNITION,
                        unit,
                        set,
                        "",
                        Json.object().put("title", "Xã").put("date", day));
    }
}
