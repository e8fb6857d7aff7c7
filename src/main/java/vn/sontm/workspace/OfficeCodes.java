package vn.sontm.workspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.CheckCode;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.Recorded;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.store.LedgerStore;

/**
 * The mã đối chiếu of all that an office's figures for a period are computed from. Of each unit a hash is kept, because the
 * figures of all do not fit into memory; the whole is known until anything is written or arrives: one paper after another asks.
 */
final class OfficeCodes {
    /** What says how figures travelled, and what only shapes paper. */
    private static final Set<RegisterKind> NO_FIGURES = EnumSet.of(
            RegisterKind.SUBMISSION,
            RegisterKind.LOCK,
            RegisterKind.RECEIPT,
            RegisterKind.ENROLMENT,
            RegisterKind.REVOCATION,
            RegisterKind.ADOPTION,
            RegisterKind.DUE_DAY,
            RegisterKind.FORM);

    private static final List<RegisterKind> FIGURES = Stream.of(RegisterKind.values())
            .filter(kind -> !NO_FIGURES.contains(kind))
            .toList();

    private final LedgerStore store;
    private final Map<Period, Known> known = new HashMap<>();

    OfficeCodes(LedgerStore store) {
        this.store = store;
    }

    /** What arrives counts the edition up; what is written here has a greater lamport number than all before. */
    private record State(long edition, long lamport) {}

    private record Known(State state, String code) {}

    static boolean tellsNoFigure(RegisterKind kind) {
        return NO_FIGURES.contains(kind);
    }

    /** @param registers what the period is computed from */
    synchronized String of(Period period, Supplier<Registers> registers) {
        var state = new State(store.pastEdition(), store.greatestLamport());
        var before = known.get(period);
        if (before != null && before.state().equals(state)) {
            return before.code();
        }
        var code = of(registers.get(), period);
        known.put(period, new Known(state, code));
        return code;
    }

    String of(Registers registers, Period period) {
        var parts = new TreeMap<String, byte[]>();
        said().forEach((unit, kinds) -> {
            var hash = hash(registers, unit, kinds, period);
            if (hash.length > 0) {
                parts.put(unit, hash);
            }
        });
        return CheckCode.of(parts);
    }

    /** The kinds that anything was ever said of about each unit. */
    private SortedMap<String, List<RegisterKind>> said() {
        var said = new TreeMap<String, List<RegisterKind>>();
        FIGURES.forEach(kind -> store.units(kind)
                .forEach(unit ->
                        said.computeIfAbsent(unit, any -> new ArrayList<>()).add(kind)));
        return said;
    }

    /** What a locked unit shows follows from its lock, which keeps the hash and forgets the figures. */
    private static byte[] hash(Registers registers, String unit, List<RegisterKind> kinds, Period period) {
        var seen = registers.seenBy(unit);
        return seen == registers
                ? hash(kinds.stream().flatMap(kind -> registers.ofUnit(kind, unit).stream()), period)
                : seen.derived(
                        byte[].class,
                        new OfUnit(unit, period),
                        then -> hash(FIGURES.stream().flatMap(kind -> then.ofUnit(kind, unit).stream()), period));
    }

    private record OfUnit(String unit, Period period) {}

    /** Empty where nothing is shown. */
    private static byte[] hash(Stream<Entry> shown, Period period) {
        var entries = shown.filter(entry -> !isLater(entry, period)).toList();
        return entries.isEmpty() ? new byte[0] : CheckCode.hash(entries);
    }

    /** What is said of a later period, or was done after this one: an activity bears its day alone. */
    private static boolean isLater(Entry entry, Period period) {
        return Period.read(entry.register().period())
                        .filter(said -> said.first().isAfter(period.last()))
                        .isPresent()
                || entry.register().kind().equals(RegisterKind.ACTIVITY.code())
                        && Recorded.day(entry.content().path("date"))
                                .filter(day -> day.isAfter(period.lastDay()))
                                .isPresent();
    }
}
