package vn.sontm.programme.check;

import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** A printed date must exist in the calendar. */
final class DateRule implements Rule {
    private static final int SOME_YEAR = 2024;
    private static final int SHORTEST_MONTH = 28;
    private static final Pattern EVERY_MONTH = Pattern.compile(
            "(?iu)ngày (\\d{1,2}) (?:của |trong )?(?:tháng cuối (?:mỗi )?quý|tháng đầu quý|hằng tháng|hàng tháng|mỗi tháng)");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        var year = reading.year().known() ? reading.year().year() : SOME_YEAR;
        return Stream.concat(
                reading.dates().stream().filter(date -> !date.possible(year)).map(date -> finding(date, year)),
                reading.source().passages().stream().flatMap(DateRule::recurring));
    }

    private static Stream<Finding> recurring(Passage passage) {
        return EVERY_MONTH
                .matcher(passage.text())
                .results()
                .filter(match ->
                        Integer.parseInt(match.group(1)) > SHORTEST_MONTH || Integer.parseInt(match.group(1)) == 0)
                .map(match -> day(passage.span(match.start(), match.end()), Integer.parseInt(match.group(1))));
    }

    private static Finding day(Span span, int day) {
        return day > 31 || day == 0
                ? Slip.MONTH_IMPOSSIBLE.at(span, span.text(), "")
                : Slip.DAY_NOT_ALWAYS.at(span, span.text(), "", String.valueOf(day));
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
