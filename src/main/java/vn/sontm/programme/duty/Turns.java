package vn.sontm.programme.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Duty;

/** The turns of a duty in a year: its months, two months, quarters … or weeks, or one span for all it wants at once. */
final class Turns {
    private static final int WEEK = 7;

    private Turns() {}

    /** A turn that nothing was counted for yet. */
    record Span(LocalDate from, LocalDate to, int required) {
        Turn judged(List<LocalDate> events, LocalDate today, LocalDate last) {
            var done = (int) events.stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .count();
            return new Turn(from, to, required, done, state(done, today, last));
        }

        private Turn.State state(int done, LocalDate today, LocalDate last) {
            if (done >= required) {
                return Turn.State.KEPT;
            }
            if (to.isBefore(today) && !to.isAfter(last)) {
                return Turn.State.MISSED;
            }
            return from.isAfter(today) ? Turn.State.AHEAD : Turn.State.OPEN;
        }
    }

    static List<Span> of(Duty duty, int year) {
        return switch (duty.kind()) {
            case RECURRING ->
                duty.every().stream()
                        .flatMap(every -> recurring(every, year).stream())
                        .toList();
            case COUNTED ->
                duty.count().stream()
                        .map(count ->
                                new Span(first(year), last(year), count.value().intValue()))
                        .toList();
            case ONCE ->
                duty.due().flatMap(Deadline::latest).stream()
                        .filter(day -> day.getYear() == year)
                        .map(day -> new Span(first(year), day, 1))
                        .toList();
            case CONTINUOUS, ON_DEMAND -> List.of();
        };
    }

    /** Turns lie side by side from the year's first day; weeks from its first Monday. The last one ends with the year. */
    private static List<Span> recurring(Period every, int year) {
        if (every.isZero() || every.isNegative()) {
            return List.of();
        }
        var start = every.toTotalMonths() == 0 && every.getDays() % WEEK == 0
                ? first(year).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                : first(year);
        var spans = new ArrayList<Span>();
        Stream.iterate(start, day -> !day.isAfter(last(year)), day -> day.plus(every))
                .forEach(day -> {
                    var end = day.plus(every).minusDays(1);
                    spans.add(new Span(day, end.isAfter(last(year)) ? last(year) : end, 1));
                });
        return spans;
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
