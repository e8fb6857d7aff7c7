package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/** A report that falls due, whichever and however many rules say so. */
public record Due(LocalDate day, Period period, Obligor obligor) implements Comparable<Due> {
    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::day).thenComparing(Due::period).thenComparing(Due::obligor);

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
