package vn.sontm.programme.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.sontm.programme.outlook.Outlook.Point;

@DisplayName("Where a unit is heading")
class OutlookTest {
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    @Test
    @DisplayName("two months tell nothing")
    void tooFew() {
        assertThat(Outlook.of(months(10, 12), DECEMBER, 19)).isEmpty();
        assertThat(Outlook.of(List.of(), DECEMBER, 19)).isEmpty();
    }

    @Test
    @DisplayName("what stands still goes on standing still and misses what it has not reached")
    void constant() {
        var outlook = Outlook.of(months(12, 12, 12), DECEMBER, 19).orElseThrow();
        assertThat(outlook.expected()).isEqualTo(12);
        assertThat(outlook.misses(13)).isTrue();
        assertThat(outlook.misses(12)).isFalse();
    }

    @Test
    @DisplayName("what gains one in three months gains three until December, and no part of a criterion")
    void gaining() {
        // April 12 … July 13: five months are left
        var outlook = Outlook.of(months(12, 12, 13, 13), DECEMBER, 19).orElseThrow();
        assertThat(outlook.first().month()).isEqualTo(YearMonth.of(2024, 4));
        assertThat(outlook.expected()).isEqualTo(14);
        assertThat(outlook.misses(15)).isTrue();
        assertThat(outlook.misses(14)).isFalse();
    }

    @Test
    @DisplayName("what declines is expected to go on declining, rounded against it, never below none")
    void declining() {
        assertThat(Outlook.of(months(13, 13, 12, 12), DECEMBER, 19)
                        .orElseThrow()
                        .expected())
                .isEqualTo(10);
        assertThat(Outlook.of(months(9, 5, 1), DECEMBER, 19).orElseThrow().expected())
                .isZero();
    }

    @Test
    @DisplayName("what has reached its target misses nothing, and nobody meets more than there is")
    void reached() {
        var outlook = Outlook.of(months(15, 17, 19), DECEMBER, 19).orElseThrow();
        assertThat(outlook.expected()).isEqualTo(19);
        assertThat(outlook.misses(19)).isFalse();
    }

    @Test
    @DisplayName("only the last four months with figures count, in whatever order they come, and none after the end")
    void lastFour() {
        var points = new ArrayList<>(months(2, 3, 12, 12, 12, 12));
        points.add(new Point(DECEMBER.plusMonths(1), 19));
        assertThat(Outlook.of(points.reversed(), DECEMBER, 19).orElseThrow().expected())
                .isEqualTo(12);
    }

    /** Month after month, the last one July. */
    private static List<Point> months(long... met) {
        var points = new ArrayList<Point>();
        for (var place = 0; place < met.length; place++) {
            points.add(new Point(YearMonth.of(2024, 8).minusMonths(met.length - place), met[place]));
        }
        return points;
    }
}
