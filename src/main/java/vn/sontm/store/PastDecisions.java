package vn.sontm.store;

import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;

/**
 * What offices had decided in parts of the ledger. Thousands of locks name parts that differ in what communes said and
 * hold the same decisions: each kind is read once, and parts that hold the same changes of it share its entries.
 */
final class PastDecisions {
    /** Kinds that all units are judged by; of the others somebody asks one unit after another. */
    private static final Set<RegisterKind> SHARED = EnumSet.of(
            RegisterKind.CATALOGUE,
            RegisterKind.UNIT,
            RegisterKind.SUBJECT,
            RegisterKind.CONFIRMATION,
            RegisterKind.PLAN,
            RegisterKind.PLAN_CRITERION,
            RegisterKind.POPULATION,
            RegisterKind.AGENCY,
            RegisterKind.REQUIRED_DOCUMENT,
            RegisterKind.COMBINATION,
            RegisterKind.WEIGHT,
            RegisterKind.ALIAS);

    private record Part(RegisterKind kind, BitSet changes, Trust trust) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Part that
                    && kind == that.kind
                    && trust.equals(that.trust)
                    && changes.equals(that.changes);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind.hashCode() + changes.hashCode()) + trust.hashCode();
        }
    }

    private final Database database;
    private final Map<RegisterKind, SoftReference<History>> read = new HashMap<>();
    private final Map<Part, SoftReference<List<Entry>>> shown = new HashMap<>();

    PastDecisions(Database database) {
        this.database = database;
    }

    static boolean holds(RegisterKind kind) {
        return SHARED.contains(kind);
    }

    /** @param branches what of each device lies inside the part */
    synchronized List<Entry> entries(RegisterKind kind, Map<DeviceId, Predicate<Change>> branches, Trust trust) {
        var history = history(kind);
        var part = new Part(kind, history.inside(branches), trust);
        var known = shown.containsKey(part) ? shown.get(part).get() : null;
        if (known != null) {
            return known;
        }
        var fresh = PrefixRegisters.entries(history.at(part.changes()), trust::effective);
        shown.put(part, new SoftReference<>(fresh));
        return fresh;
    }

    private History history(RegisterKind kind) {
        var known = read.containsKey(kind) ? read.get(kind).get() : null;
        if (known != null) {
            return known;
        }
        var fresh = History.of(database.read(handle -> new ChangeTable(handle).ofKinds(List.of(kind.code()))));
        read.put(kind, new SoftReference<>(fresh));
        return fresh;
    }
}
