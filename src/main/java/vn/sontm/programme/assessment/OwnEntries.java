package vn.sontm.programme.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;

/**
 * What was said about one unit, also under the codes that it had before it was recoded: told by the code that it has now.
 * Where something was said under both, the later code's word stands.
 *
 * @param codes the unit's code, then its earlier ones, the latest first
 * @param source the entries of a kind that concern a code
 */
record OwnEntries(List<String> codes, BiFunction<RegisterKind, String, List<Entry>> source) {
    List<Entry> of(RegisterKind kind) {
        var now = source.apply(kind, codes.getFirst());
        if (codes.size() == 1) {
            return now;
        }
        var all = new ArrayList<>(now);
        var said = now.stream().map(Entry::register).collect(Collectors.toCollection(HashSet::new));
        for (var code : codes.subList(1, codes.size())) {
            source.apply(kind, code).stream()
                    .map(entry -> renamed(entry, code))
                    .filter(entry -> said.add(entry.register()))
                    .forEach(all::add);
        }
        return all;
    }

    private Entry renamed(Entry entry, String code) {
        var register = entry.register();
        var subject = codes.getFirst() + register.subject().substring(code.length());
        var now = new Register(register.kind(), subject, register.item(), register.period());
        return new Entry(now, entry.content(), entry.change(), entry.at(), entry.author(), entry.conflicting());
    }
}
