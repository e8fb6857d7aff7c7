package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.sontm.base.Messages;

/** Dates in the words of documents: "ngày 05 tháng 3 năm 2024". */
final class PaperDates {
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private PaperDates() {}

    /** Days below 10 and the months 1 and 2 have a leading zero; an unknown day leaves dots. */
    static String of(Optional<LocalDate> day, int year) {
        return day.map(PaperDates::of).orElseGet(() -> Messages.text("report.date.open", Integer.toString(year)));
    }

    private static String of(LocalDate day) {
        return in("report.date", day);
    }

    /** The same in figures, as it stands in sentences: "30/6/2024". */
    static String brief(LocalDate day) {
        return in("report.date.brief", day);
    }

    private static String in(String key, LocalDate day) {
        var month = day.getMonthValue();
        return Messages.text(
                key,
                "%02d".formatted(day.getDayOfMonth()),
                month <= LAST_MONTH_WITH_ZERO ? "%02d".formatted(month) : Integer.toString(month),
                Integer.toString(day.getYear()));
    }
}
