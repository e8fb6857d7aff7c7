package vn.sontm.programme.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which items of a unit are the same thing made twice, as people said ("Gộp hai mục"). A function of the set of aliases:
 * where two people chose opposite ways, or in a ring, the least id stands for all, on every PC alike.
 */
final class Aliases {
    static final String STANDING = "item";

    private final Map<String, String> standing = new HashMap<>();

    /** @param aliases entries of the kind alias, of one unit */
    Aliases(Collection<Entry> aliases) {
        aliases.forEach(entry -> standing.put(
                entry.register().item(), entry.content().path(STANDING).asText()));
    }

    boolean isEmpty() {
        return standing.isEmpty();
    }

    /** What people said, each id with the one that is the same. */
    Map<String, String> said() {
        return Map.copyOf(standing);
    }

    /** The id that stands for this one and all that are the same; the id itself where nobody said anything. */
    String root(String id) {
        var passed = new HashSet<String>();
        var last = id;
        while (standing.containsKey(last) && passed.add(last)) {
            last = standing.get(last);
        }
        return standing.containsKey(last) ? leastOfRing(last) : last;
    }

    private String leastOfRing(String id) {
        var ring = new TreeSet<String>();
        for (var next = id; ring.add(next); ) {
            next = standing.get(next);
        }
        return ring.first();
    }

    /**
     * Which of the ids that are there is shown for each: the one that stands for all, or the least where that is not
     * there (any more). Nothing is ever hidden without another being shown for it.
     */
    Map<String, String> shown(Collection<String> there) {
        var alike = new TreeMap<String, TreeSet<String>>();
        there.forEach(
                id -> alike.computeIfAbsent(root(id), root -> new TreeSet<>()).add(id));
        var shown = new HashMap<String, String>();
        alike.forEach((root, ids) -> {
            var kept = ids.contains(root) ? root : ids.first();
            ids.forEach(id -> shown.put(id, kept));
        });
        return shown;
    }

    /** The ids that people said are the same as this one. */
    List<String> replacedBy(String id) {
        return standing.keySet().stream()
                .filter(other -> !other.equals(id) && root(other).equals(root(id)))
                .sorted()
                .toList();
    }
}
