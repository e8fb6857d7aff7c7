package vn.sontm.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * written.
 */
final class PrefixRegisters implements Registers {
    private final Database database;
    private final Predicate<Change> inside;
    private final Predicate<Change> effective;

    PrefixRegisters(Database database, Predicate<Change> inside, Predicate<Change> effective) {
        this.database = database;
        this.inside = inside;
        this.effective = effective;
    }

    @Override
    public Optional<Entry> find(Register register) {
        return read(table -> table.history(register)).stream().findFirst();
    }

    @Override
    public List<Entry> all(RegisterKind kind) {
        return read(table -> table.ofKinds(List.of(kind.code())));
    }

    @Override
    public List<Entry> ofUnit(RegisterKind kind, String unit) {
        return read(table -> table.ofUnit(kind.code(), unit));
    }

    private List<Entry> read(Function<ChangeTable, List<Change>> reading) {
        var changes = database.read(handle -> reading.apply(new ChangeTable(handle)));
        return entries(changes.stream().filter(inside), effective);
    }

    /** What registers show where nothing but these changes is known, in register order. */
    static List<Entry> entries(Stream<Change> changes, Predicate<Change> effective) {
        return changes
                .collect(Collectors.groupingBy(Change::register, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(history -> shown(history, effective).stream())
                .sorted(Comparator.comparing(Entry::register))
                .toList();
    }

    private static Optional<Entry> shown(List<Change> history, Predicate<Change> effective) {
        if (history.size() == 1) { // as nearly all
            return Optional.of(history.getFirst())
                    .filter(change -> !change.content().isRemoval() && effective.test(change))
                    .map(change -> entry(change, false));
        }
        var heads = Heads.of(history, effective);
        return heads.provisional()
                .filter(change -> !change.content().isRemoval())
                .map(change -> entry(change, heads.conflicting()));
    }

    private static Entry entry(Change change, boolean conflicting) {
        return new Entry(
                change.register(), change.content().json(), change.id(), change.at(), change.author(), conflicting);
    }
}
