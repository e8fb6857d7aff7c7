package vn.sontm.programme.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.register.Decimals;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Registers;

/**
 * The criteria sets that a ledger holds, several side by side: commune sets first, each after the set that it builds on,
 * then sets of subjects, then checklists.
 */
public final class CriteriaSets {
    private final Map<String, CriteriaSet> byId = new LinkedHashMap<>();

    private CriteriaSets(Collection<CriteriaSet> sets) {
        sets.stream().sorted(order(sets)).forEach(set -> byId.putIfAbsent(set.id(), set));
    }

    public static CriteriaSets of(Collection<CriteriaSet> sets) {
        return new CriteriaSets(sets);
    }

    /**
     * Of a set that several offices have entered, the version of the highest one. A register that cannot be read, as of a
     * newer program, is left out: the other sets go on working.
     */
    public static CriteriaSets from(Registers registers) {
        var first = new LinkedHashMap<String, CriteriaSet>();
        OfficeSets.of(registers).stream()
                .flatMap(entry -> read(entry).stream())
                .forEach(set -> first.putIfAbsent(set.id(), set));
        return of(first.values());
    }

    public List<CriteriaSet> all() {
        return List.copyOf(byId.values());
    }

    public Optional<CriteriaSet> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Of some of the sets, the first that is for a year, else the first; commune sets before others. */
    public Optional<CriteriaSet> usual(int year, Predicate<CriteriaSet> which) {
        var some = all().stream().filter(which).toList();
        return some.stream()
                .filter(set -> set.scope() == some.getFirst().scope() && set.isFor(year))
                .findFirst()
                .or(() -> some.stream().findFirst());
    }

    /** The others of the same level. */
    public Stream<CriteriaSet> besides(CriteriaSet set) {
        return all().stream()
                .filter(other ->
                        other.level().equals(set.level()) && !other.id().equals(set.id()));
    }

    /** Whether a set is not for a year and another of its level is. */
    public boolean isReplaced(CriteriaSet set, int year) {
        return !set.isFor(year) && besides(set).anyMatch(other -> other.isFor(year));
    }

    /** Refuses with {@link ErrorCode#SET_UNKNOWN}. */
    public CriteriaSet get(String id) {
        return find(id).orElseThrow(() -> new Refusal(ErrorCode.SET_UNKNOWN, id));
    }

    /** The criterion {@code set/number}; refuses with {@link ErrorCode#CRITERION_UNKNOWN}. */
    public Criterion criterion(String item) {
        return findCriterion(item).orElseThrow(() -> new Refusal(ErrorCode.CRITERION_UNKNOWN, item));
    }

    /** The name that a plan gives the criterion {@code set/number}; that of the set where the plan gives none. */
    public String criterionName(String item, String planned) {
        return planned.isEmpty() ? findCriterion(item).map(Criterion::name).orElse("") : planned;
    }

    private Optional<Criterion> findCriterion(String item) {
        return find(before(item))
                .flatMap(set -> set.criteria().stream()
                        .filter(criterion ->
                                Integer.toString(criterion.number()).equals(after(item)))
                        .findFirst());
    }

    /** The indicator {@code set/code}, also for one of its parts; refuses with {@link ErrorCode#INDICATOR_UNKNOWN}. */
    public Indicator indicator(String item) {
        var code = after(item);
        var mark = code.indexOf('#');
        return find(before(item))
                .filter(set -> mark < 0 || set.measure(code).isPresent())
                .flatMap(set -> set.indicator(mark < 0 ? code : code.substring(0, mark)))
                .orElseThrow(() -> new Refusal(ErrorCode.INDICATOR_UNKNOWN, item));
    }

    /** What is measured at {@code set/code} or {@code set/code#part}; refuses with {@link ErrorCode#INDICATOR_UNKNOWN}. */
    public Measure measure(String item) {
        return find(before(item))
                .flatMap(set -> set.measure(after(item)))
                .orElseThrow(() -> new Refusal(ErrorCode.INDICATOR_UNKNOWN, item));
    }

    private static Optional<CriteriaSet> read(Entry entry) {
        try {
            return Optional.of(CatalogueReader.read(Decimals.unpack(entry.content())));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static Comparator<CriteriaSet> order(Collection<CriteriaSet> sets) {
        return Comparator.comparing(CriteriaSet::scope)
                .thenComparing(set -> depth(set, sets))
                .thenComparing(CriteriaSet::id);
    }

    /** How many sets a set builds on. */
    private static int depth(CriteriaSet set, Collection<CriteriaSet> sets) {
        var below = new ArrayList<>(List.of(set.id()));
        var next = set.prerequisite();
        while (next.isPresent() && !below.contains(next.get())) {
            var id = next.get();
            below.add(id);
            next = sets.stream()
                    .filter(other -> other.id().equals(id))
                    .findFirst()
                    .flatMap(CriteriaSet::prerequisite);
        }
        return below.size();
    }

    private static String before(String item) {
        var slash = item.indexOf('/');
        return slash < 0 ? item : item.substring(0, slash);
    }

    private static String after(String item) {
        return item.substring(item.indexOf('/') + 1);
    }
}
