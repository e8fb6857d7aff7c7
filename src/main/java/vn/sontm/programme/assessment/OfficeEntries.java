package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.programme.register.Entry;

/** What offices wrote under one name. Where several wrote, the one nearest above a unit speaks for it. */
final class OfficeEntries {
    private final Map<TwoNames, List<Entry>> entries = new HashMap<>();

    OfficeEntries(List<Entry> registers) {
        registers.forEach(entry -> entries.computeIfAbsent(
                        new TwoNames(entry.register().item(), entry.register().period()), key -> new ArrayList<>())
                .add(entry));
    }

    /** @param offices codes of the units above, the nearest first */
    Optional<Entry> find(String item, String period, List<String> offices) {
        return entries.getOrDefault(new TwoNames(item, period), List.of()).stream()
                .min(Comparator.comparing(entry -> distance(entry, offices)));
    }

    private static int distance(Entry entry, List<String> offices) {
        var place = offices.indexOf(entry.register().subject());
        return place < 0 ? offices.size() : place;
    }
}
