package vn.sontm.programme.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.outlook.Outlook.Point;

@DisplayName("Where a unit is heading")
class OutlookTest {
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    @Test
    @DisplayName("two months tell nothing")
    void tooFew() {
        assertThat(outlook(months(10, 12))).isEmpty();
        assertThat(outlook(months())).isEmpty();
    }

    @Test
    @DisplayName("what stands still goes on standing still and misses what it has not reached")
    void constant() {
        var outlook = outlook(months(12, 12, 12)).orElseThrow();
        assertThat(outlook.expected()).isEqualTo(12);
        assertThat(outlook.misses(13)).isTrue();
        assertThat(outlook.misses(12)).isFalse();
    }

    @Test
    @DisplayName("what gains one in three months gains three until December, and no part of a criterion")
    void gaining() {
        // April 12 … July 13: five months are left
        var outlook = outlook(months(12, 12, 13, 13)).orElseThrow();
        assertThat(outlook.first().month()).isEqualTo(YearMonth.of(2024, 4));
        assertThat(outlook.expected()).isEqualTo(14);
        assertThat(outlook.misses(15)).isTrue();
        assertThat(outlook.misses(14)).isFalse();
    }

    @Test
    @DisplayName("what declines is expected to go on declining, rounded against it, never below none")
    void declining() {
        assertThat(outlook(months(13, 13, 12, 12)).orElseThrow().expected()).isEqualTo(10);
        assertThat(outlook(months(9, 5, 1)).orElseThrow().expected()).isZero();
    }

    @Test
    @DisplayName("what has reached its target misses nothing, and nobody meets more than there is")
    void reached() {
        var outlook = outlook(months(15, 17, 19)).orElseThrow();
        assertThat(outlook.expected()).isEqualTo(19);
        assertThat(outlook.misses(19)).isFalse();
    }

    @Test
    @DisplayName("only the last four months with figures count, in whatever order they come, and none after the end")
    void lastFour() {
        var points = months(2, 3, 12, 12, 12, 12);
        points.put(DECEMBER.plusMonths(1), 19L);
        assertThat(outlook(points).orElseThrow().expected()).isEqualTo(12);
        assertThat(Outlook.of(points.descendingKeySet(), met(points), DECEMBER, 19))
                .isEqualTo(outlook(points));
    }

    @Test
    @DisplayName("the course begins and ends with a month that counts, and a month between is not asked about")
    void ends() {
        var points = months(12, 12, 13, 13);
        var asked = new TreeSet<YearMonth>();
        var first = points.firstKey();
        Function<YearMonth, Optional<Long>> met = month -> {
            asked.add(month);
            return met(points).apply(month).filter(count -> !month.equals(first));
        };
        assertThat(Outlook.of(points.keySet(), met, DECEMBER, 19).orElseThrow().first())
                .isEqualTo(new Point(first.plusMonths(1), 12));
        assertThat(asked).doesNotContain(first.plusMonths(2));
        assertThat(Outlook.of(points.keySet(), month -> met.apply(month).filter(count -> count < 13), DECEMBER, 19))
                .as("one month alone counts")
                .isEmpty();
    }

    private static Optional<Outlook> outlook(TreeMap<YearMonth, Long> points) {
        return Outlook.of(points.keySet(), met(points), DECEMBER, 19);
    }

    private static Function<YearMonth, Optional<Long>> met(TreeMap<YearMonth, Long> points) {
        return month -> Optional.ofNullable(points.get(month));
    }

    /** Month after month, the last one July. */
    private static TreeMap<YearMonth, Long> months(long... met) {
        var points = new TreeMap<YearMonth, Long>();
        for (var place = 0; place < met.length; place++) {
            points.put(YearMonth.of(2024, 8).minusMonths(met.length - place), met[place]);
        }
        return points;
    }
}
