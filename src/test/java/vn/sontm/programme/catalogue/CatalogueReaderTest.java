package vn.sontm.programme.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sontm.base.Json;

class CatalogueReaderTest {
    @Test
    @DisplayName("every feature of the format is read")
    void readsEverything() {
        var set = SampleSet.set();

        assertThat(set.scope()).isEqualTo(CriteriaSet.Scope.COMMUNE);
        assertThat(set.criteria()).extracting(Criterion::number).containsExactly(1, 2, 3, 4);
        assertThat(set.groupName("ha-tang")).isEqualTo("Hạ tầng");
        assertThat(set.groupName("khác")).isEqualTo("khác");
        assertThat(set.facts()).containsExactly("so_truong");
        assertThat(set.criterion(4).orElseThrow().selection()).isEqualTo(OptionalInt.of(1));
        var schools = set.indicator("3.1").orElseThrow();
        assertThat(schools.composite()).isTrue();
        assertThat(schools.validFrom()).contains(LocalDate.of(2024, 3, 1));
        assertThat(schools.part(2).orElseThrow().condition().orElseThrow().fact())
                .isEqualTo("so_truong");
        assertThat(set.indicator("4.3").orElseThrow().formula())
                .contains(new Formula("xa-thu", "2.1", new BigDecimal("1.1")));
        assertThat(set.indicator("1.4").orElseThrow().applicableIf()).contains("xã có làng nghề");
        assertThat(set.indicator("3.3").orElseThrow().negative()).isTrue();
        assertThat(set.indicator("1.2").orElseThrow().delegated()).isTrue();
        assertThat(set.indicator("2.1").orElseThrow().yearly()).isTrue();
    }

    @Test
    @DisplayName("a part is addressed by the number behind the mark")
    void partsHaveAddresses() {
        var set = SampleSet.set();

        assertThat(set.measure("3.1#5").orElseThrow().name()).isEqualTo("Xóa mù chữ");
        assertThat(set.measure("1.1").orElseThrow().kind()).isEqualTo(Kind.PERCENT);
        assertThat(set.measure("3.1#6")).isEmpty();
        assertThat(set.measure("3.1#x")).isEmpty();
        assertThat(set.measure("9.9#1")).isEmpty();
    }

    @Test
    @DisplayName("a part may leave out its kind where unit or threshold says it")
    void partsMayLeaveOutTheirKind() {
        var file = SampleSet.json();
        var parts = SampleSet.list(file, "/criteria/2/indicators/0/parts");
        parts.addObject().put("name", "Có kế hoạch").put("threshold", true);
        parts.addObject().put("name", "Điểm").put("unit", "điểm").put("threshold", 50);

        var indicator = CatalogueReader.read(file).indicator("3.1").orElseThrow();

        assertThat(indicator.parts())
                .extracting(part -> part.measure().kind())
                .containsExactly(
                        Kind.PERCENT, Kind.PERCENT, Kind.PERCENT, Kind.PERCENT, Kind.CHOICE, Kind.BOOLEAN, Kind.NUMBER);
        assertThat(indicator.parts())
                .extracting(part -> part.measure().comparison())
                .endsWith(Comparison.ACHIEVED, Comparison.GTE);
    }

    @ParameterizedTest(name = "unconfirmed: {0}, {1} → {2}")
    @MethodSource
    @DisplayName("whether a threshold awaits confirmation is said outright or follows from the confidence")
    void reviewRequired(Optional<Boolean> stated, Optional<String> confidence, boolean expected) {
        var file = SampleSet.json();
        var indicator = SampleSet.object(file, "/criteria/0/indicators/0");
        indicator.remove(List.of("review_required", "confidence"));
        stated.ifPresent(value -> indicator.put("review_required", value));
        confidence.ifPresent(value -> indicator.put("confidence", value));

        assertThat(CatalogueReader.read(file).indicator("1.1").orElseThrow().reviewRequired())
                .isEqualTo(expected);
    }

    static Stream<Arguments> reviewRequired() {
        return Stream.of(
                Arguments.of(Optional.of(true), Optional.of("sourced"), true),
                Arguments.of(Optional.of(false), Optional.of("unconfirmed"), false),
                Arguments.of(Optional.empty(), Optional.of("unconfirmed"), true),
                Arguments.of(Optional.empty(), Optional.of("plan"), false),
                Arguments.of(Optional.empty(), Optional.empty(), false));
    }

    @Test
    @DisplayName("nothing is assumed about groups, lists of regions or the number of criteria")
    void assumesNothing() {
        var file = Json.parse("""
                {"id": "xa-2026", "title": "Bộ 2026", "level": "xa", "regions": [{"id": "nhom-1", "name": "Nhóm 1"}],
                 "criteria": [{"number": 7, "name": "Bảy", "group": "tự do", "indicators": [
                   {"code": "7.a", "name": "Chỉ tiêu", "unit": "", "kind": "number", "comparison": "gte",
                    "threshold": {"nhom-1": 0.5}}]}]}
                """);

        var set = CatalogueReader.read(file);

        assertThat(set.indicator("7.a").orElseThrow().measure().levels().at(List.of("nhom-1"), 2026))
                .isEqualTo(Level.of(new BigDecimal("0.5")));
    }
}
