package vn.sontm.programme.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sets of a plan")
class PlanSetsTest {
    @Test
    @DisplayName("a set that is taken out takes along whatever speaks of it, and the rest can be published")
    void removal() {
        var plan = SamplePlans.small();
        plan.withArray("sets")
                .addObject()
                .put("id", "xa-khac")
                .putArray("units")
                .add("xa-a");
        PlanEdits.criterion(plan, "xa-khac", 1);
        PlanSets.remove(plan, "xa-thu");
        var read = PlanReader.read(plan);
        assertThat(read.sets()).extracting(PlanSet::id).containsExactly("xa-khac");
        assertThat(read.criteria()).extracting(PlanCriterion::item).containsExactly("xa-khac/1");
        assertThat(read.starts()).isEmpty();
        assertThat(read.tasks()).allMatch(task -> task.criteria().isEmpty());
        assertThat(read.objectives())
                .allMatch(objective -> objective.measuredBy().isEmpty());
    }

    @Test
    @DisplayName("how many are to meet a criterion is written as plans print it")
    void goal() {
        var criterion = PlanEdits.criterion(SamplePlans.small(), "xa-thu", 2);
        PlanGoal.put(criterion, OptionalInt.of(2), List.of("xa-a", "xa-b", "xa-c"));
        assertThat(criterion.at("/target/printed").asText()).isEqualTo("02/03 xã, đạt 66,7%");
        PlanGoal.put(criterion, OptionalInt.of(1), List.of("xa-a/vuon", "xa-b/vuon"));
        assertThat(criterion.at("/target/printed").asText()).isEqualTo("01/02 nơi, đạt 50%");
        PlanGoal.put(criterion, OptionalInt.empty(), List.of("xa-a"));
        assertThat(criterion.has("target")).isFalse();
    }

    @Test
    @DisplayName("the words of its parts name units and agencies as the plan does")
    void words() {
        var plan = PlanReader.read(SamplePlans.small());
        var words = new PlanWords(plan);
        assertThat(words.assignments(plan.criteria().getFirst().assignments())).isEqualTo("Châu: UBND xã Châu / ");
        assertThat(PlanWords.funding(plan.tasks().getFirst().funding())).isEqualTo("Ngân sách trung ương 250,5");
        assertThat(plan.duties().getFirst().every().map(PlanWords::every)).contains("3 tháng một lần");
        assertThat(PlanWords.every(java.time.Period.ofDays(7))).isEqualTo("7 ngày một lần");
        assertThat(PlanWords.every(java.time.Period.ofYears(1))).isEqualTo("1 năm một lần");
        assertThat(FundingSource.name("khac")).isEqualTo("khac");
    }
}
