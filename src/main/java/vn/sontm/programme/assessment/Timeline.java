package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;

/** What was said about each item of each subject, in the order of the periods that it was said for. */
final class Timeline {
    private final Map<TwoNames, List<Dated>> entries = new HashMap<>();

    /** What is said for a period that this version cannot read is left out. */
    Timeline(List<Entry> registers) {
        var periods = new HashMap<String, Optional<Period>>(); // few, each of very many entries
        for (var entry : registers) {
            var register = entry.register();
            periods.computeIfAbsent(register.period(), Period::read)
                    .ifPresent(period -> entries.computeIfAbsent(
                                    new TwoNames(register.subject(), register.item()), key -> new ArrayList<>())
                            .add(new Dated(period, entry)));
        }
        entries.values().forEach(list -> list.sort(Comparator.comparing(Dated::period)));
    }

    /** Newest first, none of them for a time after the period's last month. */
    Stream<Dated> until(String subject, String item, Period period) {
        return all(subject, item).filter(dated -> !dated.period().last().isAfter(period.last()));
    }

    /**
     * Newest first, all of the period's year: what was said for the year as a whole, and for its months so far. Another
     * year's word never stands in.
     */
    Stream<Dated> inYear(String subject, String item, Period period) {
        return all(subject, item)
                .filter(dated -> dated.period().year() == period.year())
                .filter(dated -> dated.period().kind() == Period.Kind.YEAR
                        || !dated.period().last().isAfter(period.last()));
    }

    /** Items that anything was said about. */
    Stream<String> items(String subject) {
        return entries.keySet().stream()
                .filter(key -> key.first().equals(subject))
                .map(TwoNames::second);
    }

    private Stream<Dated> all(String subject, String item) {
        return entries.getOrDefault(new TwoNames(subject, item), List.of()).reversed().stream();
    }
}
