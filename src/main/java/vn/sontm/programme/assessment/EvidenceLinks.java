package vn.sontm.programme.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontm.programme.register.Entry;

/** How many pieces of evidence stand behind each indicator; a piece whose register has ended counts nowhere. */
final class EvidenceLinks {
    private record Key(String subject, String item) {}

    private final Map<Key, Set<String>> pieces = new HashMap<>();

    EvidenceLinks(List<Entry> evidence, List<Entry> links) {
        var live = evidence.stream().map(entry -> entry.register().item()).collect(Collectors.toSet());
        for (var link : links) {
            var names = link.register().item().split("\\|", 2);
            if (names.length == 2 && live.contains(names[0])) {
                add(link.register().subject(), names[1], names[0]);
                // what proves a part proves something of the whole
                if (names[1].contains("#")) {
                    add(link.register().subject(), names[1].substring(0, names[1].indexOf('#')), names[0]);
                }
            }
        }
    }

    int count(String subject, String item) {
        return pieces.getOrDefault(new Key(subject, item), Set.of()).size();
    }

    private void add(String subject, String item, String piece) {
        pieces.computeIfAbsent(new Key(subject, item), key -> new HashSet<>()).add(piece);
    }
}
