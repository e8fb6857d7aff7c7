package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.check.PrintedDeadline;

@DisplayName("A deadline that is given to some units")
class PlanDeadlinesTest {
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);

    @Test
    @DisplayName("takes the place of theirs, and leaves that of the others")
    void takesThePlace() {
        var plan = SamplePlans.small();
        var roads = PlanEdits.criterion(plan, "xa-thu", 2);
        PlanDeadlines.give(roads, List.of("xa-c"), "trước tháng 12/2025", Optional.of(LAST));
        assertThat(roads.path("deadlines")).hasSize(2);
        PlanDeadlines.give(roads, List.of("xa-b"), "trước tháng 12/2025", Optional.of(LAST));
        assertThat(roads.path("deadlines")).singleElement().satisfies(deadline -> {
            assertThat(deadline.path("latest").asText()).isEqualTo("2025-11-30");
            assertThat(PlanEdits.texts(deadline.path("units"))).containsExactly("xa-c", "xa-b");
        });
        PlanDeadlines.give(roads, List.of("xa-b", "xa-c"), "", Optional.empty());
        assertThat(roads.has("deadlines")).isFalse();
    }

    @Test
    @DisplayName("one that bound everybody goes on to bind the others")
    void everybody() {
        var roads = PlanEdits.criterion(SamplePlans.small(), "xa-thu", 2);
        roads.remove("deadlines");
        roads.putArray("deadlines").addObject().put("printed", "trong năm 2025");
        PlanDeadlines.give(roads, List.of("xa-b"), "trước tháng 12/2025", Optional.of(LAST));
        assertThat(PlanEdits.texts(roads.path("deadlines").get(0).path("units")))
                .containsExactly("xa-c");
    }

    @Test
    @DisplayName("its last day follows from its words")
    void lastDay() {
        assertThat(PrintedDeadline.last("trước tháng 12/2025", 2025)).contains(LAST);
        assertThat(PrintedDeadline.last("trong tháng 11", 2025)).contains(LAST);
        assertThat(PrintedDeadline.last("trong năm 2025", 2025)).contains(LocalDate.of(2025, 12, 31));
        assertThat(PrintedDeadline.last("ngày 31/11/2025", 2025)).isEmpty();
        assertThat(PrintedDeadline.last("theo quy định", 2025)).isEmpty();
    }
}
