package vn.sontm.programme.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * All units as a graph in which every edge has dates: parents and children as they were on a day, and the units that
 * stand for a code after renames, recodes, mergers and splits. Lists of units are in Vietnamese dictionary order of their
 * names.
 */
public final class Units {
    /** A unit that names another as the one that stands for it. */
    private record Source(String unit, Succession succession) {}

    private final SortedMap<String, Unit> byCode = new TreeMap<>();
    private final Map<String, List<Source>> sources = new HashMap<>();

    private Units(Collection<Unit> units) {
        units.forEach(unit -> byCode.put(unit.code(), unit));
        byCode.values()
                .forEach(unit -> unit.successors()
                        .forEach(next -> sources.computeIfAbsent(next.unit(), code -> new ArrayList<>())
                                .add(new Source(unit.code(), next))));
    }

    public static Units of(Collection<Unit> units) {
        return new Units(units);
    }

    public static Units from(Registers registers) {
        return of(registers.all(RegisterKind.UNIT).stream()
                .map(entry -> UnitFormat.read(entry.register().subject(), entry.content()))
                .toList());
    }

    public Collection<Unit> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Refuses with {@link ErrorCode#UNIT_UNKNOWN}. */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new Refusal(ErrorCode.UNIT_UNKNOWN, code));
    }

    /** The name on a day; the code itself where the unit is not known here. */
    public String nameOn(String code, LocalDate day) {
        return find(code).map(unit -> unit.nameOn(day)).orElse(code);
    }

    /** The units that lie directly below and exist on the day. */
    public List<Unit> children(String code, LocalDate day) {
        return byCode.values().stream()
                .filter(unit -> unit.existsOn(day))
                .filter(unit -> unit.parentOn(day).filter(code::equals).isPresent())
                .sorted(byName(day))
                .toList();
    }

    /** The children of every unit on a day, by the code of the unit above: one reading where all are asked for. */
    public Map<String, List<Unit>> below(LocalDate day) {
        return byCode.values().stream()
                .filter(unit -> unit.existsOn(day) && unit.parentOn(day).isPresent())
                .sorted(byName(day))
                .collect(Collectors.groupingBy(unit -> unit.parentOn(day).orElseThrow()));
    }

    private static Comparator<Unit> byName(LocalDate day) {
        return Comparator.comparing((Unit unit) -> unit.nameOn(day), VietnameseText.order())
                .thenComparing(Unit::code);
    }

    /** Everything below on a day, each unit before its own children; the unit itself is not among them. */
    public List<Unit> subtree(String code, LocalDate day) {
        var found = new ArrayList<Unit>();
        descend(code, below(day), new TreeSet<>(Set.of(code)), found);
        return found;
    }

    /** The communes below on a day. */
    public List<Unit> communes(String code, LocalDate day) {
        return subtree(code, day).stream()
                .filter(unit -> unit.levelOn(day).equals(Unit.COMMUNE))
                .toList();
    }

    /** The units above on a day, the nearest first. */
    public List<Unit> ancestors(String code, LocalDate day) {
        var found = new ArrayList<Unit>();
        var seen = new TreeSet<>(Set.of(code));
        var parent = find(code).flatMap(unit -> unit.parentOn(day));
        while (parent.isPresent() && seen.add(parent.get())) {
            var unit = find(parent.get());
            unit.ifPresent(found::add);
            parent = unit.flatMap(known -> known.parentOn(day));
        }
        return found;
    }

    /**
     * The units that stand for a code on a day: itself until a successor's first day, then its successors, followed as
     * far as they go; several after a split, none for an unknown code.
     */
    public List<Unit> resolve(String code, LocalDate day) {
        var codes = new LinkedHashSet<String>();
        follow(code, day, new TreeSet<>(), codes);
        return codes.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /**
     * How a unit began out of others, the latest first, also under the codes that it had before: a recode is no beginning,
     * the unit stays the same.
     */
    public List<Formation> formations(String code) {
        if (!sources.containsKey(code)) {
            return List.of();
        }
        return earlierCodes(code).stream()
                .flatMap(known -> formationsUnder(known).stream())
                .sorted(Comparator.comparing(Formation::on).reversed())
                .toList();
    }

    private List<Formation> formationsUnder(String code) {
        var days = new TreeMap<LocalDate, Map<String, Succession>>();
        sources(code).stream()
                .filter(source -> !isSame(source.succession()))
                .forEach(source -> days.computeIfAbsent(source.succession().on(), day -> new TreeMap<>())
                        .put(source.unit(), source.succession()));
        return days.entrySet().stream()
                .map(day -> formation(code, day.getKey(), day.getValue()))
                .toList();
    }

    private Formation formation(String code, LocalDate on, Map<String, Succession> from) {
        var all = new TreeSet<>(from.keySet());
        if (find(code).filter(unit -> unit.existsOn(on.minusDays(1))).isPresent()) {
            all.add(code); // it took the others in, or is what a split left
        }
        var kind = from.values().stream().map(Succession::kind).min(Comparator.naturalOrder());
        return new Formation(code, on, kind.orElse(Succession.Kind.MERGE), List.copyOf(all));
    }

    /** The code and those that the same unit had before it was recoded, the latest first. */
    public List<String> earlierCodes(String code) {
        var codes = new LinkedHashSet<>(List.of(code));
        var next = List.of(code);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(known -> sources(known).stream())
                    .filter(source -> isSame(source.succession()) && codes.add(source.unit()))
                    .map(Source::unit)
                    .toList();
        }
        return List.copyOf(codes);
    }

    /** The code and those of every unit that it stands for on a day: what it was, what it took in, what it was a part of. */
    public Set<String> names(String code, LocalDate day) {
        var names = new TreeSet<>(Set.of(code));
        var next = List.of(code);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(known -> sources(known).stream())
                    .filter(source -> !source.succession().on().isAfter(day) && names.add(source.unit()))
                    .map(Source::unit)
                    .toList();
        }
        return names;
    }

    /** The code that the same unit bears on a day, after recodes. */
    public String codeOn(String code, LocalDate day) {
        var seen = new LinkedHashSet<>(List.of(code));
        var next = recoded(code, day);
        while (next.filter(seen::add).isPresent()) {
            next = recoded(next.get(), day);
        }
        return seen.getLast();
    }

    /**
     * Who is meant on a day by somebody who names a unit: the same unit by the code that it bears then; before it has begun,
     * what it came out of.
     */
    public List<String> meantOn(String code, LocalDate day) {
        if (begun(code, day)) {
            return List.of(codeOn(code, day));
        }
        var from =
                origins(code).stream().filter(origin -> existsOn(origin, day)).toList();
        return from.isEmpty() ? List.of(code) : from;
    }

    /** The units that one becomes and that have not begun on a day: who names one of these means it. */
    public Set<String> becoming(String code, LocalDate day) {
        var seen = new LinkedHashSet<>(List.of(code));
        var next = List.of(code);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(known -> find(known).stream())
                    .flatMap(unit -> unit.successors().stream())
                    .map(Succession::unit)
                    .filter(seen::add)
                    .toList();
        }
        seen.removeIf(known -> begun(known, day));
        return seen;
    }

    private boolean begun(String code, LocalDate day) {
        return find(code).stream().flatMap(unit -> unit.span().from().stream()).noneMatch(day::isBefore);
    }

    private boolean existsOn(String code, LocalDate day) {
        return find(code).filter(unit -> unit.existsOn(day)).isPresent();
    }

    private Optional<String> recoded(String code, LocalDate day) {
        return find(code).stream()
                .flatMap(unit -> unit.successors().stream())
                .filter(next -> isSame(next) && !next.on().isAfter(day))
                .map(Succession::unit)
                .findFirst();
    }

    private List<Source> sources(String code) {
        return sources.getOrDefault(code, List.of());
    }

    private static boolean isSame(Succession succession) {
        return succession.kind() == Succession.Kind.RECODE || succession.kind() == Succession.Kind.RENAME;
    }

    /** Every unit that became part of this one, however long ago; not itself. */
    public Set<String> origins(String code) {
        var names = names(code, LocalDate.MAX);
        names.remove(code);
        return names;
    }

    private static void descend(String code, Map<String, List<Unit>> below, Set<String> seen, List<Unit> found) {
        for (var child : below.getOrDefault(code, List.of())) {
            if (seen.add(child.code())) {
                found.add(child);
                descend(child.code(), below, seen, found);
            }
        }
    }

    private void follow(String code, LocalDate day, Set<String> seen, Set<String> standing) {
        var successors = find(code).stream()
                .flatMap(unit -> unit.successors().stream())
                .filter(succession -> !succession.on().isAfter(day))
                .map(Succession::unit)
                .toList();
        if (!seen.add(code) || successors.isEmpty() || successors.contains(code)) {
            standing.add(code);
        }
        successors.stream().filter(next -> !seen.contains(next)).forEach(next -> follow(next, day, seen, standing));
    }
}
