package vn.sontm.programme.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontm.programme.plan.Deadline;

/** The same words and days in another year. */
record MovedYear(int from, int to) {
    String text(String text) {
        return Pattern.compile("(?<!\\d)" + from + "(?!\\d)").matcher(text).replaceAll(Integer.toString(to));
    }

    /** The last day of a month stays the last one, also in February. */
    LocalDate day(LocalDate day) {
        var moved = day.plusYears(to - from);
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? YearMonth.from(moved).atEndOfMonth()
                : moved;
    }

    Deadline deadline(Deadline deadline, List<String> units) {
        return new Deadline(text(deadline.printed()), deadline.latest().map(this::day), units, text(deadline.works()));
    }
}
