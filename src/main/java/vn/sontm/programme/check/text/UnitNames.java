package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of the units that a plan may speak of. Given by the plan's own list of units, or inferred from its text:
 * the communes of the stated groups and goals, else all names found.
 */
public final class UnitNames {
    private final TreeSet<String> known;
    private final TreeMap<String, String> variants;
    private final boolean closed;
    private final boolean given;

    private UnitNames(Collection<String> known, TreeMap<String, String> variants, boolean closed, boolean given) {
        this.known = new TreeSet<>(known);
        this.variants = variants;
        this.closed = closed;
        this.given = given;
    }

    /** The names that a list of units gives: every other name is wrong. */
    public static UnitNames given(Collection<String> names) {
        return new UnitNames(names, new TreeMap<>(), true, true);
    }

    /**
     * @param grouped names of the stated groups and goals; when there are any, they are all there is
     * @param lists every list of the text, for the names that no group holds
     */
    static UnitNames inferred(Collection<String> grouped, Collection<List<String>> lists) {
        var counts = new TreeMap<String, Integer>();
        lists.forEach(list -> list.forEach(name -> counts.merge(name, 1, Integer::sum)));
        var known = new TreeSet<>(grouped.isEmpty() ? counts.keySet() : grouped);
        joined(known).forEach(known::remove);
        var variants = new TreeMap<String, String>();
        for (var name : List.copyOf(known)) {
            rival(name, known, counts, lists, !grouped.isEmpty()).ifPresent(rival -> variants.put(name, rival));
        }
        known.removeAll(variants.keySet());
        return new UnitNames(known, variants, !grouped.isEmpty(), false);
    }

    /** Names that are two other names written together. */
    private static List<String> joined(TreeSet<String> names) {
        return names.stream().filter(name -> split(name, names).size() > 1).toList();
    }

    /** A more frequent name that this rare one resembles and never stands beside. */
    private static Optional<String> rival(
            String name,
            TreeSet<String> names,
            TreeMap<String, Integer> counts,
            Collection<List<String>> lists,
            boolean grouped) {
        return grouped
                ? Optional.empty()
                : names.stream()
                        .filter(other -> Spelling.near(name, other) && counts.get(other) >= 3 * counts.get(name))
                        .filter(other -> lists.stream().noneMatch(list -> list.contains(name) && list.contains(other)))
                        .findFirst();
    }

    public List<String> all() {
        return List.copyOf(known);
    }

    public int size() {
        return known.size();
    }

    /** Whether a name that is not among these is wrong, rather than merely new. */
    public boolean closed() {
        return closed;
    }

    /** Whether a list of units was given, so that its spelling is the right one. */
    public boolean given() {
        return given;
    }

    public boolean contains(String name) {
        return known.contains(name);
    }

    /** The unit that a misspelt name most likely means; empty for a known name. */
    public Optional<String> likely(String name) {
        if (known.contains(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(variants.get(name)).or(() -> Spelling.nearest(name, known));
    }

    /** The units that a printed name means: itself, its likely reading, or two names without the comma between them. */
    public List<String> meaning(String name) {
        if (known.contains(name)) {
            return List.of(name);
        }
        var split = split(name, known);
        return split.isEmpty() ? List.of(likely(name).orElse(name)) : split;
    }

    /** "Tân Liên Xuất Lễ" as its known names; empty when it is not made of known names. */
    public List<String> split(String name) {
        return known.contains(name) ? List.of() : split(name, known);
    }

    private static List<String> split(String name, TreeSet<String> known) {
        for (var blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            var head = name.substring(0, blank);
            var tail = name.substring(blank + 1);
            if (known.contains(head)) {
                var rest = known.contains(tail) ? List.of(tail) : split(tail, known);
                if (!rest.isEmpty()) {
                    var all = new ArrayList<>(List.of(head));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return List.of();
    }
}
