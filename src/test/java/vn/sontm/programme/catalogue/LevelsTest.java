package vn.sontm.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private final CriteriaSet set = SampleSet.set();

    @Test
    @DisplayName("the most specific list of the unit that a threshold names wins")
    void mostSpecificWins() {
        assertThat(level("1.1", 2024, "tinh", "mien-nui", "chung")).isEqualTo(known("65.5"));
        assertThat(level("1.1", 2024, "chung", "mien-nui")).isEqualTo(known("80"));
    }

    @Test
    @DisplayName("an unknown value of the more specific list is not replaced by the general one")
    void unknownIsNotReplaced() {
        assertThat(level("1.2", 2024, "mien-nui", "chung")).isEqualTo(Level.UNKNOWN);
        assertThat(level("1.2", 2024, "chung")).isEqualTo(known("90"));
    }

    @Test
    @DisplayName("another province's value is never used")
    void otherProvince() {
        assertThat(level("1.2", 2024, "tinh", "mien-nui")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    @DisplayName("a threshold that speaks of none of the unit's lists is absent")
    void absent() {
        assertThat(level("1.3", 2024, "dong-bang")).isEqualTo(Level.ABSENT);
        assertThat(level("3.1#4", 2024, "mien-nui")).isEqualTo(Level.ABSENT);
        assertThat(level("2.1", 2024, "chung")).isEqualTo(Level.ABSENT);
    }

    @Test
    @DisplayName("levels by list and year win over levels by year; a missing year is unknown, never another year's")
    void years() {
        assertThat(level("2.1", 2024, "mien-nui")).isEqualTo(known("45"));
        assertThat(level("2.1", 2024, "dong-bang")).isEqualTo(known("54"));
        assertThat(level("2.1", 2023, "dong-bang")).isEqualTo(Level.UNKNOWN);
        assertThat(level("2.1", 2025, "mien-nui")).isEqualTo(Level.UNKNOWN);
        assertThat(level("2.1", 2026, "mien-nui")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    @DisplayName("levels by year alone bind every unit and win over the plain threshold")
    void yearsForAll() {
        var file = SampleSet.json();
        SampleSet.object(file, "/criteria/1/indicators/0").remove("yearly_by_region");
        SampleSet.object(file, "/criteria/1/indicators/0/threshold").put("mien-nui", 1);
        var levels = CatalogueReader.read(file).measure("2.1").orElseThrow().levels();

        assertThat(levels.at(List.of("dong-bang"), 2024)).isEqualTo(known("45"));
        assertThat(levels.at(List.of("mien-nui"), 2025)).isEqualTo(Level.UNKNOWN);
        assertThat(levels.yearly()).isTrue();
    }

    @Test
    @DisplayName("one value for all binds every unit; a text is the place among the options")
    void scalars() {
        assertThat(level("3.1#5", 2024)).isEqualTo(known("2"));
        assertThat(level("3.2", 2024, "mien-nui")).isEqualTo(known("2"));
        assertThat(level("1.4", 2024, "mien-nui")).isEqualTo(known("1"));
    }

    @Test
    @DisplayName("a unit without a list of this set's is judged by the set's default, a unit with one never")
    void defaultList() {
        assertThat(set.listsFor(List.of())).containsExactly("mien-nui");
        assertThat(set.listsFor(List.of("nhom-1"))).containsExactly("mien-nui");
        assertThat(set.listsFor(List.of("nhom-1", "dong-bang"))).containsExactly("nhom-1", "dong-bang");
    }

    private Level level(String code, int year, String... lists) {
        return set.measure(code).orElseThrow().levels().at(List.of(lists), year);
    }

    private static Level known(String value) {
        return Level.of(new BigDecimal(value));
    }
}
