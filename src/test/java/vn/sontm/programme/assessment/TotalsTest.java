package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.register.RegisterKind;

/** Criterion 2 over the three communes of the district. */
class TotalsTest {
    private final Programme programme = new Programme();

    @Test
    @DisplayName("communes without data widen the interval; a starting state closes it")
    void interval() {
        programme.start("xa-a", 2, "2024", "met");
        assertTotal(1, 0, 1, 3);

        programme.start("xa-b", 2, "2024", "not-met");
        assertTotal(1, 0, 1, 2);

        programme.start("xa-c", 2, "2024", "met");
        assertTotal(2, 0, 2, 2);
        assertThat(total().percent()).isEqualTo("66.7");
        assertThat(total().of()).isEqualTo(3);
    }

    @Test
    @DisplayName("totals take the office's conclusion where there is one")
    void conclusions() {
        programme
                .start("xa-a", 2, "2024", "met")
                .start("xa-b", 2, "2024", "met")
                .start("xa-c", 2, "2024", "not-met")
                .conclude("xa-a", 2, Programme.OFFICE, "2024-06", "not-met")
                .conclude("xa-c", 2, Programme.OFFICE, "2024-06", "met");

        assertTotal(2, 1, 2, 2);
    }

    @Test
    @DisplayName(
            "what wants consolidating counts as not met, also with all figures there, until concluded met in the year")
    void consolidate() {
        programme
                .start("xa-a", 2, "2024", "consolidate")
                .value("xa-a", "2.1", "2024", "50")
                .value("xa-a", "2.2", "2024-06", "5")
                .start("xa-b", 2, "2024", "not-met")
                .start("xa-c", 2, "2024", "consolidate");

        assertThat(programme.criterion("xa-a", 2, "2024-06").self()).isEqualTo(Verdict.MET);
        assertThat(programme.criterion("xa-a", 2, "2024-06").waits()).isTrue();
        assertTotal(0, 0, 0, 0);

        programme.conclude("xa-a", 2, Programme.OFFICE, "2024-06", "met");
        assertThat(programme.criterion("xa-a", 2, "2024-06").waits()).isFalse();
        assertTotal(1, 1, 1, 1);
    }

    @Test
    @DisplayName("a plan may count what wants consolidating")
    void consolidateCounts() {
        programme
                .start("xa-a", 2, "2024", "consolidate")
                .start("xa-b", 2, "2024", "consolidate")
                .start("xa-c", 2, "2024", "not-met")
                .put(
                        RegisterKind.PLAN,
                        Programme.OFFICE,
                        "ke-hoach",
                        "",
                        Json.object().put("year", 2024).put("consolidateCountsAsMet", true));

        assertTotal(2, 0, 2, 2);
    }

    @Test
    @DisplayName("until starting states are entered, what the plan wants consolidated is not certain")
    void withAndWithout() {
        programme
                .target("xa-a", 2, "2024", "consolidate")
                .value("xa-a", "2.1", "2024", "50")
                .value("xa-a", "2.2", "2024-06", "5")
                .start("xa-b", 2, "2024", "not-met")
                .start("xa-c", 2, "2024", "not-met");
        assertTotal(1, 0, 0, 1);

        programme.start("xa-a", 2, "2024", "met");
        assertTotal(1, 0, 1, 1);
    }

    @Test
    @DisplayName("totals count over the population of the plan; other communes may fill the set and do not count")
    void population() {
        population("2024", "xa-a", "xa-b");
        programme
                .start("xa-a", 2, "2024", "met")
                .start("xa-b", 2, "2024", "not-met")
                .start("xa-c", 2, "2024", "met");

        assertTotal(1, 0, 1, 1);
        assertThat(total().of()).isEqualTo(2);
        assertThat(total().percent()).isEqualTo("50.0");
        assertThat(programme.unit("xa-a", "2024-06").sets().getFirst().counted())
                .isTrue();
        assertThat(programme.unit("xa-c", "2024-06").sets().getFirst().counted())
                .isFalse();
    }

    @Test
    @DisplayName("a unit of the population that is not here might meet it or not")
    void unknownMember() {
        population("2024", "xa-a", "xa-xa-lam");
        programme.start("xa-a", 2, "2024", "met");

        assertTotal(1, 0, 1, 2);
    }

    @Test
    @DisplayName("a population stays until the next one, and never reaches back")
    void populationOfYears() {
        population("2023", "xa-a");
        population("2025", "xa-a", "xa-b");
        population("mọi năm", "xa-c");

        assertThat(programme.total(2, "2024-06").of()).isEqualTo(1);
        assertThat(programme.total(2, "2026-06").of()).isEqualTo(2);
        assertThat(programme.total(2, "2022-06").of()).isEqualTo(3);
    }

    @Test
    @DisplayName("an empty population meets nothing")
    void emptyPopulation() {
        population("2024");

        assertTotal(0, 0, 0, 0);
        assertThat(total().percent()).isEqualTo("0.0");
    }

    @Test
    @DisplayName("the gap to the plan's target is target less count; without a target there is none")
    void target() {
        programme.start("xa-a", 2, "2024", "met");
        assertThat(total().gap()).isEmpty();

        programme.put(
                RegisterKind.PLAN_CRITERION,
                Programme.OFFICE,
                "xa-thu/2",
                "2024",
                Json.parse("{\"target\": {\"count\": 3, \"of\": 3}}"));
        assertThat(total().target()).hasValue(3);
        assertThat(total().gap()).hasValue(2);
    }

    @Test
    @DisplayName("a target that is no number is none")
    void noTarget() {
        programme.put(
                RegisterKind.PLAN_CRITERION,
                Programme.OFFICE,
                "xa-thu/2",
                "2024",
                Json.parse("{\"target\": {\"count\": \"ba\"}}"));

        assertThat(total().target()).isEmpty();
    }

    private void population(String period, String... units) {
        var content = Json.object();
        var list = content.putArray("units");
        for (var unit : units) {
            list.add(unit);
        }
        programme.put(RegisterKind.POPULATION, Programme.OFFICE, "xa-thu", period, content);
    }

    private CriterionTotal total() {
        return programme.total(2, "2024-06");
    }

    private void assertTotal(int count, int concluded, int low, int high) {
        var total = total();
        assertThat(new int[] {total.count(), total.concluded(), total.low(), total.high()})
                .containsExactly(count, concluded, low, high);
    }
}
