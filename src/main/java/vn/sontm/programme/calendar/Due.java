package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * A report that falls due.
 *
 * @param units the units it is from (commune) or about (office); empty for all
 */
public record Due(LocalDate day, Period period, Obligor obligor, Set<String> units) implements Comparable<Due> {
    private static final Comparator<Due> ORDER = Comparator.comparing(Due::day)
            .thenComparing(Due::period)
            .thenComparing(Due::obligor)
            .thenComparing(due -> due.units().stream().sorted().toList().toString());

    public Due {
        units = Set.copyOf(units);
    }

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }
}
