package vn.sontm.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
 * The mã đối chiếu of all that an office's figures for a period are computed from. Read unit after unit, because the figures of
 * all do not fit into memory, and known until anything is written or arrives: one paper after another asks.
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
            .sorted(Comparator.comparing(RegisterKind::code))
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
        var code = new CheckCode();
        for (var kind : FIGURES) {
            for (var units : together(store.units(kind))) {
                code.add(units.stream()
                        .flatMap(unit -> registers.ofUnit(kind, unit).stream())
                        .filter(entry -> !isLater(entry, period))
                        .toList());
            }
        }
        return code.text();
    }

    /** Units one after another, but with all whose codes begin with theirs: what lies inside units sorts among those. */
    private static List<List<String>> together(SortedSet<String> units) {
        var groups = new ArrayList<List<String>>();
        for (var unit : units) {
            if (groups.isEmpty() || !unit.startsWith(groups.getLast().getFirst())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(unit);
        }
        return groups;
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
