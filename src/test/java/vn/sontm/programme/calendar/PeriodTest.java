package vn.sontm.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.calendar.Period.Kind;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024-06,MONTH,2024-06,2024-06,2024-05,Tháng 6/2024",
        "2024-01,MONTH,2024-01,2024-01,2023-12,Tháng 1/2024",
        "2024-Q2,QUARTER,2024-04,2024-06,2024-Q1,Quý II/2024",
        "2024-Q1,QUARTER,2024-01,2024-03,2023-Q4,Quý I/2024",
        "2024-Q4,QUARTER,2024-10,2024-12,2024-Q3,Quý IV/2024",
        "2024-H1,HALF,2024-01,2024-06,2023-H2,6 tháng đầu năm 2024",
        "2024-H2,HALF,2024-07,2024-12,2024-H1,6 tháng cuối năm 2024",
        "2024-9T,NINE_MONTHS,2024-01,2024-09,2023-9T,9 tháng năm 2024",
        "2024,YEAR,2024-01,2024-12,2023,Năm 2024"
    })
    @DisplayName("a code tells kind, first and last month, the period before and the label")
    void codes(String code, Kind kind, YearMonth first, YearMonth last, String previous, String label) {
        var period = Period.parse(code);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.year()).isEqualTo(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24-06", "2024-13", "2024-00", "2024-6", "2024-Q5", "2024-H3", "2024-8T", "2024-06-01"})
    @DisplayName("anything else is refused")
    void refused(String code) {
        assertThatThrownBy(() -> Period.parse(code))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PERIOD_INVALID));
    }

    @Test
    @DisplayName("a period ends on the last day of its last month and contains its months")
    void bounds() {
        assertThat(Period.parse("2024-02").lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Period.parse("2024-Q1").lastMonth()).isEqualTo(Period.parse("2024-03"));
        assertThat(Period.parse("2024-Q1").contains(YearMonth.of(2024, 3))).isTrue();
        assertThat(Period.parse("2024-Q1").contains(YearMonth.of(2024, 4))).isFalse();
        assertThat(Period.parse("2024-Q1").contains(YearMonth.of(2023, 12))).isFalse();
    }

    @Test
    @DisplayName("periods are ordered by their end, then from short to long")
    void order() {
        var sorted = Stream.of("2024", "2024-Q2", "2024-H1", "2024-06", "2024-05", "2024-9T")
                .map(Period::parse)
                .sorted()
                .map(Period::code);
        assertThat(sorted).containsExactly("2024-05", "2024-06", "2024-Q2", "2024-H1", "2024-9T", "2024");
    }

    @Test
    @DisplayName("a year has its periods of every kind, each with a code of its own")
    void ofYear() {
        assertThat(Period.ofYear(Kind.MONTH, 2024)).hasSize(12).startsWith(Period.parse("2024-01"));
        assertThat(Period.ofYear(Kind.QUARTER, 2024)).hasSize(4);
        assertThat(Period.ofYear(Kind.HALF, 2024)).isEqualTo(List.of(Period.parse("2024-H1"), Period.parse("2024-H2")));
        assertThat(Period.ofYear(Kind.NINE_MONTHS, 2024)).containsExactly(Period.parse("2024-9T"));
        assertThat(Period.ofYear(Kind.YEAR, 2024)).containsExactly(Period.parse("2024"));
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(Kind.of(kind.code())).contains(kind));
        assertThat(Kind.of("week")).isEmpty();
    }
}
