package vn.sontm.programme.check.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as printed: a day, a month or a quarter; the year may be missing ("trước ngày 30/10").
 *
 * @param day 1–31 as printed, possible or not
 * @param month as printed, possible or not; the last month of a quarter
 * @param year as printed
 */
public record DateMention(Optional<Integer> day, int month, Optional<Integer> year, Span span) {
    /** Whether the calendar has this date; a date without a year is judged by the year given. */
    public boolean possible(int otherwise) {
        if (month < 1 || month > 12) {
            return false;
        }
        return day.isEmpty() || YearMonth.of(year.orElse(otherwise), month).isValidDay(day.get());
    }

    /** The last day it covers; empty when there is no such day. */
    public Optional<LocalDate> last(int otherwise) {
        try {
            var ofMonth = YearMonth.of(year.orElse(otherwise), month);
            return Optional.of(day.map(ofMonth::atDay).orElseGet(ofMonth::atEndOfMonth));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The first day it covers; empty when there is no such day. */
    public Optional<LocalDate> first(int otherwise) {
        return last(otherwise).map(last -> day.isPresent() ? last : last.withDayOfMonth(1));
    }
}
