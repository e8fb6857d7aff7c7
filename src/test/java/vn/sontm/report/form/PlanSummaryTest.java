package vn.sontm.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.SamplePlans;

class PlanSummaryTest {
    private final PlanSummary summary = PlanSummary.of(PlanReader.read(SamplePlans.caoLoc()));

    @Test
    @DisplayName("a plan's tasks come with names instead of codes and deadlines in the plan's own words")
    void works() {
        assertThat(summary.title()).startsWith("Kế hoạch thực hiện").endsWith("năm 2024");
        assertThat(work("2024-cv-09-1").deadline())
                .contains("tháng 10/2024", "31/10/2024", "Cao Lâu")
                .doesNotContain("cao-lau");
        assertThat(work("2024-cv-15-3").lead()).containsExactly("Trung tâm Y tế", "UBND các xã");
        assertThat(work("2024-cv-kdc-01").deadline()).isEmpty();
        assertThat(work("2024-cv-km-hai-yen").text()).contains("Phục dựng lễ hội");
    }

    @Test
    @DisplayName("a commune's list names what names the commune")
    void naming() {
        assertThat(summary.naming("cao-lau"))
                .extracting(PlannedWork::id)
                .contains("2024-cv-09-1", "2024-cv-06-1")
                .doesNotContain("2024-cv-09-2");
    }

    private PlannedWork work(String id) {
        return summary.works().stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
