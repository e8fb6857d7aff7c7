package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.Entry;

/** What was said about each item of each subject, in the order of the periods that it was said for. */
final class Timeline {
    private record Key(String subject, String item) {}

    private final Map<Key, List<Dated>> entries = new HashMap<>();

    Timeline(List<Entry> registers) {
        for (var entry : registers) {
            Dated.of(entry)
                    .ifPresent(dated -> entries.computeIfAbsent(
                                    new Key(
                                            entry.register().subject(),
                                            entry.register().item()),
                                    key -> new ArrayList<>())
                            .add(dated));
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
                .filter(key -> key.subject().equals(subject))
                .map(Key::item);
    }

    private Stream<Dated> all(String subject, String item) {
        return entries.getOrDefault(new Key(subject, item), List.of()).reversed().stream();
    }
}
