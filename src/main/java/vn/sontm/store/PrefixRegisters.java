package vn.sontm.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * The registers as they follow from a part of the ledger alone: what is outside that part is as if it had never been
 * written. Reads what is asked for, once, and keeps it: the part never changes.
 */
final class PrefixRegisters implements Registers {
    private final Database database;
    private final Predicate<Change> inside;
    private final Predicate<Change> effective;
    private final Map<String, Map<Register, Entry>> byKindAndUnit = new HashMap<>();
    private final Map<RegisterKind, List<Entry>> byKind = new HashMap<>();

    PrefixRegisters(Database database, Predicate<Change> inside, Predicate<Change> effective) {
        this.database = database;
        this.inside = inside;
        this.effective = effective;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return Optional.ofNullable(unit(register.kind(), register.unit()).get(register));
    }

    @Override
    public synchronized List<Entry> all(RegisterKind kind) {
        return byKind.computeIfAbsent(
                kind,
                wanted -> database.read(handle ->
                        entries(new ChangeTable(handle).ofKinds(List.of(wanted.code())).stream()).values().stream()
                                .toList()));
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return List.copyOf(unit(kind.code(), unit).values());
    }

    private synchronized Map<Register, Entry> unit(String kind, String unit) {
        return byKindAndUnit.computeIfAbsent(
                kind + "\n" + unit,
                wanted -> database.read(handle -> entries(new ChangeTable(handle).ofUnit(kind, unit).stream())));
    }

    private Map<Register, Entry> entries(Stream<Change> changes) {
        var entries = new TreeMap<Register, Entry>();
        changes.filter(inside).collect(Collectors.groupingBy(Change::register)).forEach((register, history) -> {
            var heads = Heads.of(history, effective);
            heads.provisional()
                    .filter(change -> !change.content().isRemoval())
                    .ifPresent(change -> entries.put(register, entry(change, heads.conflicting())));
        });
        return entries;
    }

    private static Entry entry(Change change, boolean conflicting) {
        return new Entry(
                change.register(), change.content().json(), change.id(), change.at(), change.author(), conflicting);
    }
}
