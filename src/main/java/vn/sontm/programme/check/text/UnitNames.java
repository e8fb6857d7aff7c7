package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import vn.sontm.base.VietnameseText;

/**
 * The names of the units that a plan may speak of. Given by the plan's own list of units, or inferred from its text:
 * the communes of the stated groups and goals, and whatever else is named often enough to be no slip.
 */
public final class UnitNames {
    private static final int OFTEN = 3;

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
     * @param grouped names of the stated groups and goals; empty when the plan states none
     * @param lists every list of the text
     * @param uses how often the text has a name
     */
    static UnitNames inferred(Set<String> grouped, Collection<List<String>> lists, ToLongFunction<String> uses) {
        var candidates = new TreeSet<>(grouped);
        lists.forEach(candidates::addAll);
        joined(candidates).forEach(candidates::remove);
        var variants = new TreeMap<String, String>();
        for (var name : candidates) {
            candidates.stream()
                    .filter(other -> Spelling.near(name, other) && !beside(name, other, lists))
                    .filter(other -> means(name, other, grouped, uses))
                    .findFirst()
                    .ifPresent(other -> variants.put(name, other));
        }
        var known = new TreeSet<>(grouped);
        candidates.stream()
                .filter(name -> grouped.isEmpty() || uses.applyAsLong(name) >= OFTEN || variants.containsValue(name))
                .forEach(known::add);
        known.removeAll(variants.keySet());
        known.removeIf(name -> split(name, known).size() > 1);
        return new UnitNames(known, variants, !grouped.isEmpty(), false);
    }

    private static boolean beside(String name, String other, Collection<List<String>> lists) {
        return lists.stream().anyMatch(list -> list.contains(name) && list.contains(other));
    }

    /** Of two like spellings the rarer one is the slip; at a tie the one that no group holds. Two of groups differ in marks. */
    private static boolean means(String name, String other, Set<String> grouped, ToLongFunction<String> uses) {
        var here = uses.applyAsLong(name);
        var there = uses.applyAsLong(other);
        if (grouped.contains(name) && grouped.contains(other)) {
            return VietnameseText.searchKey(name).equals(VietnameseText.searchKey(other)) && there >= 2 * here;
        }
        return grouped.contains(name) || grouped.contains(other)
                ? here < there || here == there && grouped.contains(other)
                : there >= OFTEN * here;
    }

    /** Names that are two other names written together. */
    private static List<String> joined(TreeSet<String> names) {
        return names.stream().filter(name -> split(name, names).size() > 1).toList();
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
