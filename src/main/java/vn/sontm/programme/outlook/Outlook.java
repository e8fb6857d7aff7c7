package vn.sontm.programme.outlook;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many criteria a unit would meet at the end of a year if it went on as in the last months with figures: the average
 * gain a month between the first and the last of them, carried on. An estimate, not a verdict.
 *
 * @param first the earliest month that it rests on
 * @param last the latest
 * @param expected whole criteria, never below none nor above all
 */
public record Outlook(Point first, Point last, long expected) {
    /** Fewer months with figures tell nothing. */
    public static final int FEWEST = 3;

    /** Older months than these say little about the course now. */
    public static final int MOST = 4;

    /** @param met how many criteria were met in the month */
    public record Point(YearMonth month, long met) {}

    /**
     * Empty with fewer than {@link #FEWEST} months from one end to the other.
     *
     * @param said the months with figures, in any order; only the last {@link #MOST} count
     * @param met how many criteria were met in a month; empty where that does not count, so that the course ends before it.
     *     Asked of the ends only: what is between them does not change the average, and is taken to count
     * @param end the month to look ahead to
     * @param most how many criteria there are
     */
    public static Optional<Outlook> of(
            Collection<YearMonth> said, Function<YearMonth, Optional<Long>> met, YearMonth end, long most) {
        var course = said.stream()
                .filter(month -> !month.isAfter(end))
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .toList();
        if (course.size() < FEWEST) {
            return Optional.empty();
        }
        return first(course, met)
                .flatMap(last -> first(course.reversed(), met)
                        .filter(first -> course.indexOf(first.month()) - course.indexOf(last.month()) + 1 >= FEWEST)
                        .map(first -> between(first, last, end, most)));
    }

    private static Optional<Point> first(List<YearMonth> months, Function<YearMonth, Optional<Long>> met) {
        return months.stream()
                .flatMap(month -> met.apply(month).map(count -> new Point(month, count)).stream())
                .findFirst();
    }

    private static Outlook between(Point first, Point last, YearMonth end, long most) {
        var gain = last.met() - first.met();
        var ahead = ChronoUnit.MONTHS.between(last.month(), end);
        var passed = ChronoUnit.MONTHS.between(first.month(), last.month());
        // rounded towards fewer: half a criterion is none
        var expected = last.met() + Math.floorDiv(gain * ahead, passed);
        return new Outlook(first, last, Math.clamp(expected, 0, most));
    }

    /** Whether it would stay below a target that it has not reached yet. */
    public boolean misses(long target) {
        return last.met() < target && expected < target;
    }
}
