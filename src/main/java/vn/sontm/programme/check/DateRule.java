package vn.sontm.programme.check;

import java.time.YearMonth;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.check.text.PlanReading;

/** A printed date must exist in the calendar. */
final class DateRule implements Rule {
    private static final int SOME_YEAR = 2024;

    @Override
    public Stream<Finding> check(PlanReading reading) {
        var year = reading.year().known() ? reading.year().year() : SOME_YEAR;
        return reading.dates().stream().filter(date -> !date.possible(year)).map(date -> finding(date, year));
    }

    /** A day too many is most likely the month's last one; a month that does not exist says nothing. */
    private static Finding finding(DateMention date, int year) {
        return date.month() < 1 || date.month() > 12
                ? Slip.MONTH_IMPOSSIBLE.at(date.span(), date.span().text(), "")
                : Slip.DATE_IMPOSSIBLE.at(date.span(), date.span().text(), lastDay(date, year));
    }

    private static String lastDay(DateMention date, int year) {
        return VietnameseNumbers.format(
                YearMonth.of(date.year().orElse(year), date.month()).atEndOfMonth());
    }
}
