package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a report came in, judged by the day of receipt that a person confirmed. */
public sealed interface Punctuality {
    /** Received on the due day or before. */
    record OnTime() implements Punctuality {}

    /** @param days calendar days after the due day, at least 1 */
    record Late(long days) implements Punctuality {}

    /** Not received. */
    record Missing() implements Punctuality {}

    static Punctuality judge(Optional<LocalDate> received, LocalDate due) {
        if (received.isEmpty()) {
            return new Missing();
        }
        var days = ChronoUnit.DAYS.between(due, received.get());
        return days > 0 ? new Late(days) : new OnTime();
    }
}
