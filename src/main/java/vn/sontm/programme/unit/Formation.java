package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.sontm.programme.calendar.Period;

/**
 * A unit's beginning out of others on one day: a merger, or its part of a split.
 *
 * @param unit the code that it began under
 * @param from codes of the units that it came out of, in order; its own among them where it went on under the old code
 */
public record Formation(String unit, LocalDate on, Succession.Kind kind, List<String> from) {
    public Formation {
        from = List.copyOf(from);
    }

    /** The last month that ended before it: what was said for later ones is about what came out. */
    public Period before() {
        return Period.month(YearMonth.from(on).minusMonths(1));
    }

    /** Whether it goes on under the code that it had: it took the others in, or is what a split left. */
    public boolean goesOn() {
        return from.contains(unit);
    }

    /**
     * Whether what was said for a period is about what came out. A whole year's word of a unit that goes on within that
     * year is about the unit as it was before, and one share among the others.
     */
    public boolean covers(Period said) {
        var wholeYear = said.kind() == Period.Kind.YEAR && goesOn();
        return !(wholeYear ? said.first().atDay(1) : said.lastDay()).isBefore(on);
    }

    public boolean happenedBy(LocalDate day) {
        return !on.isAfter(day);
    }
}
