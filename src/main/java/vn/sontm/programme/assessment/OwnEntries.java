package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;

/**
 * What was said about one unit, also under the codes that it had before it was recoded, and about what lies inside it before
 * it came there: told by the codes of now. Where something was said under both, the later code's word stands.
 *
 * @param codes the unit's code, then its earlier ones, the latest first
 * @param moved what lies inside it and had other codes before, each with those, the latest first
 * @param source the entries of a kind that concern a code
 */
record OwnEntries(
        List<String> codes, Map<String, List<String>> moved, BiFunction<RegisterKind, String, List<Entry>> source) {
    List<Entry> of(RegisterKind kind) {
        var now = source.apply(kind, codes.getFirst());
        if (codes.size() == 1 && moved.isEmpty()) {
            return now;
        }
        var all = new ArrayList<>(now);
        var said = now.stream().map(Entry::register).collect(Collectors.toCollection(HashSet::new));
        for (var code : codes.subList(1, codes.size())) {
            source.apply(kind, code).stream()
                    .map(entry ->
                            under(codes.getFirst() + entry.register().subject().substring(code.length()), entry))
                    .filter(entry -> said.add(entry.register()))
                    .forEach(all::add);
        }
        moved.forEach((place, earlier) -> earlier.forEach(was -> source.apply(kind, unit(was)).stream()
                .filter(entry -> entry.register().subject().equals(was))
                .map(entry -> under(place, entry))
                .filter(entry -> said.add(entry.register()))
                .forEach(all::add)));
        return all;
    }

    private static String unit(String place) {
        return place.substring(0, Math.max(0, place.indexOf('/')));
    }

    private static Entry under(String subject, Entry entry) {
        var register = entry.register();
        return entry.under(new Register(register.kind(), subject, register.item(), register.period()));
    }
}
