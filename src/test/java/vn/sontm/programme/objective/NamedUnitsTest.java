package vn.sontm.programme.objective;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.reform.Merge;
import vn.sontm.programme.reform.Recode;
import vn.sontm.programme.reform.Reform;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.unit.Decision;
import vn.sontm.programme.unit.Unit;
import vn.sontm.report.CaoLoc;

@DisplayName("An objective that names units which were recoded or merged since")
class NamedUnitsTest {
    private static final Reform.Act MAY = new Reform.Act(LocalDate.of(2024, 5, 1), Decision.NONE);

    private final CaoLoc district = new CaoLoc();
    private final HalfYear halfYear = new HalfYear(district);

    @Test
    @DisplayName("counts the title that a unit got under the code that it had before")
    void recodedTitle() {
        recognise("cao-lau", CaoLoc.NTM, "2024-04-20");
        assertThat(newTitles().verdict()).isEqualTo(Verdict.MET);
        var all = halfYear.figure("2024-mt-02");
        recode("cao-lau", "06283");
        assertThat(newTitles().verdict()).isEqualTo(Verdict.MET);
        assertThat(newTitles().open()).isEmpty();
        assertThat(halfYear.figure("2024-mt-02")).isEqualByComparingTo(all);
    }

    @Test
    @DisplayName("counts the title of a unit that became part of another one")
    void mergedTitle() {
        recognise("cao-lau", CaoLoc.NTM, "2024-04-20");
        merge("cao-lau", "mau-son");
        assertThat(newTitles().verdict()).isEqualTo(Verdict.MET);
        assertThat(newTitles().open()).isEmpty();
    }

    @Test
    @DisplayName("names the unit that stands for it as long as it has no title")
    void open() {
        merge("cao-lau", "mau-son");
        assertThat(newTitles().open()).extracting(Standing::subject).containsExactly("xa-moi");
        assertThat(newTitles().verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("of a gain asks whoever stands for several once, also by the words of the plan")
    void gain() {
        merge("mau-son", "cong-son");
        for (var plan : List.of(standing(), district.plan())) {
            var progress = halfYear.of(plan, "2024-mt-06");
            assertThat(progress.of()).hasValue(8);
            assertThat(progress.open())
                    .extracting(Standing::subject)
                    .contains("xa-moi")
                    .doesNotContain("mau-son", "cong-son");
        }
    }

    @Test
    @DisplayName("may name an area inside a unit")
    void area() {
        var area = district.plan().subjects().getFirst().code();
        assertThat(halfYear.naming(area, "2024-mt-11").open())
                .extracting(Standing::subject)
                .containsExactly(area);
    }

    @Test
    @DisplayName("takes what a unit reported under an earlier code for the same unit's word")
    void reported() {
        report("cao-lau", "2024-04", 2);
        recode("cao-lau", "06283");
        report("06283", "2024-06", 3);
        assertThat(halfYear.figure("2024-mt-42")).isEqualByComparingTo("3");
    }

    private ObjectiveProgress newTitles() {
        return halfYear.of(standing(), "2024-mt-01");
    }

    /** As an office reads its plan at the period. */
    private Plan standing() {
        return Plan.of(district.registers(), "cao-loc", Period.parse("2024-Q2")).orElseThrow();
    }

    private void recode(String unit, String code) {
        district.reform(new Recode(unit, code, MAY));
    }

    private void merge(String... codes) {
        var into = new Reform.NewUnit("xa-moi", "Xã Mới", "xã", Unit.COMMUNE, Optional.of("cao-loc"));
        district.reform(new Merge(List.of(codes), into, Answers.NONE, MAY));
    }

    private void recognise(String unit, String set, String day) {
        put(
                RegisterKind.RECOGNITION,
                unit,
                set,
                "",
                Json.object().put("title", "Xã").put("date", day));
    }

    private void report(String unit, String month, int quantity) {
        put(
                RegisterKind.TASK_PROGRESS,
                unit,
                "2024-mt-42@" + unit,
                month,
                Json.object().put("quantity", quantity));
    }

    private void put(RegisterKind kind, String subject, String item, String period, ObjectNode content) {
        district.registers().put(kind, subject, item, period, content);
    }
}
