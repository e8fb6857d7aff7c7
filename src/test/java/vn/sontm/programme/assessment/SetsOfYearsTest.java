package vn.sontm.programme.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.SampleSet;
import vn.sontm.programme.register.RegisterKind;

@DisplayName("Sets of different years")
class SetsOfYearsTest {
    private static final String NEXT = "xa-thu-2";

    private final Programme programme = new Programme();

    @Test
    @DisplayName("a set goes on counting after its years until another of its level is there for the year")
    void untilReplaced() {
        first("2021-2025");
        assertThat(counting("2026-03")).containsExactly(Programme.SET);
        next("2026-2030", SampleSet.json().path("level").asText());
        assertThat(counting("2025-12")).containsExactly(Programme.SET);
        assertThat(counting("2026-03")).containsExactly(NEXT);
        assertThat(total("2025-12", Programme.SET)).isEqualTo(3);
        assertThat(total("2026-03", Programme.SET)).isZero();
        assertThat(total("2026-03", NEXT)).isEqualTo(3);
    }

    @Test
    @DisplayName("nor does it once the year's plan counts by others; what the plan itself names counts")
    void untilPlanned() {
        first("2021-2025");
        next("2026-2030", "xa-khac");
        assertThat(counting("2026-03")).containsExactly(Programme.SET, NEXT);
        population(NEXT);
        assertThat(counting("2026-03")).containsExactly(NEXT);
        population(Programme.SET);
        assertThat(counting("2026-03")).containsExactly(Programme.SET, NEXT);
    }

    @Test
    @DisplayName("a set whose period names no years is for all of them, whatever the plan counts by")
    void withoutYears() {
        first("từ năm 2021");
        next("2026-2030", SampleSet.json().path("level").asText());
        population(NEXT);
        assertThat(counting("2026-03")).containsExactly(Programme.SET, NEXT);
    }

    @Test
    @DisplayName("what is usual in a year is the first set for it, a commune's before any other")
    void usual() {
        first("2021-2025");
        next("2026-2030", "xa-khac");
        var sets = CriteriaSets.from(programme.registers());
        assertThat(List.of(2024, 2026, 2031))
                .map(year -> sets.usual(year, set -> true).orElseThrow().id())
                .containsExactly(Programme.SET, NEXT, Programme.SET);
        assertThat(sets.usual(2026, set -> false)).isEmpty();
    }

    private void first(String years) {
        programme.catalogue(SampleSet.json().put("period", years));
    }

    private void next(String years, String level) {
        programme.catalogue(
                SampleSet.json().put("id", NEXT).put("period", years).put("level", level));
    }

    private void population(String set) {
        var units = Json.object();
        units.putArray("units").add("xa-a").add("xa-b").add("xa-c");
        programme.put(RegisterKind.POPULATION, Programme.OFFICE, set, "2026", units);
    }

    private List<String> counting(String period) {
        return programme.unit("xa-a", period).sets().stream()
                .filter(SetStatus::counted)
                .map(SetStatus::id)
                .toList();
    }

    private int total(String period, String set) {
        return programme.office(period).totals().stream()
                .filter(total -> total.set().equals(set))
                .findFirst()
                .orElseThrow()
                .of();
    }
}
