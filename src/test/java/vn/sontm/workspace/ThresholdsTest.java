package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.programme.assessment.ThresholdLists;
import vn.sontm.testkit.window.SampleUnits;

@DisplayName("thresholds that the office states")
class ThresholdsTest {
    private static final String SET = SampleUnits.SET;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("lists that nothing is said for stay so, an emptied one is unknown, years stand apart")
    void lists() {
        try (var office = SampleUnits.office(folder)) {
            var thresholds = new Thresholds(office);
            var before = thresholds.now(SET, "10.1", 2024);
            assertThat(row(thresholds, "10.1", 2024, "default").value()).contains(new BigDecimal("54"));
            assertThat(row(thresholds, "10.1", 2024, "lang-son").named()).isFalse();

            thresholds.state(
                    SET, "10.1", 2024, Map.of("lang-son", "40,5"), "QĐ 1", Optional.of(LocalDate.of(2024, 5, 2)));

            assertThat(row(thresholds, "10.1", 2024, "lang-son").value()).contains(new BigDecimal("40.5"));
            assertThat(row(thresholds, "10.1", 2024, "default").value()).isEmpty();
            assertThat(row(thresholds, "10.1", 2024, "default").named()).isTrue();
            assertThat(row(thresholds, "10.1", 2025, "default").value()).contains(new BigDecimal("57"));
            assertThat(thresholds.now(SET, "10.1", 2025)).isNotEqualTo(thresholds.now(SET, "10.1", 2024));
            assertThat(thresholds.now(SET, "10.1", 2023)).hasSameSizeAs(before);
            assertThat(row(thresholds, "9.1", 2024, "lang-son").named()).isFalse();
            thresholds.state(SET, "9.1", 2024, Map.of("default", "3"), "QĐ 2", Optional.empty());
            assertThat(row(thresholds, "9.1", 2024, "lang-son").named()).isFalse();
            assertThat(row(thresholds, "9.1", 2024, "default").value()).contains(new BigDecimal("3"));
        }
    }

    @Test
    @DisplayName("confirming keeps what was stated; a document is needed; what is no figure is refused")
    void confirming() {
        try (var office = SampleUnits.office(folder)) {
            var thresholds = new Thresholds(office);
            thresholds.state(SET, "9.1", 2024, Map.of("default", "3"), "QĐ 2", Optional.empty());
            var changes = new Catalogues(office).confirm(SET, Optional.of("9.1"), "QĐ 3", Optional.empty());

            assertThat(changes).extracting(Change::register).hasSize(1);
            assertThat(row(thresholds, "9.1", 2024, "default").value()).contains(new BigDecimal("3"));
            assertThatThrownBy(() -> thresholds.state(SET, "9.1", 2024, Map.of(), " ", Optional.empty()))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(
                            () -> thresholds.state(SET, "9.1", 2024, Map.of("default", "ba"), "QĐ", Optional.empty()))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> new Catalogues(office).copy(SET, SET, "Bộ", "QĐ", ""))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("đã dùng");
        }
    }

    private static ThresholdLists.Row row(Thresholds thresholds, String code, int year, String list) {
        return thresholds.now(SET, code, year).stream()
                .filter(row -> row.list().equals(list))
                .findFirst()
                .orElseThrow();
    }
}
