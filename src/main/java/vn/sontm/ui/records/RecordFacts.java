package vn.sontm.ui.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.programme.register.Entry;
import vn.sontm.programme.register.MergedRegisters;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Twins;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Mergings;

/**
 * The records of a kind of this unit, the latest first.
 *
 * @param standing those that stand for others too
 * @param twins the name of what looks as if it had been made twice; empty where nothing does
 */
record RecordFacts(List<Entry> entries, Set<Register> standing, Optional<String> twins) {
    RecordFacts {
        entries = List.copyOf(entries);
        standing = Set.copyOf(standing);
    }

    static RecordFacts of(Snapshot snapshot, RegisterKind kind) {
        var entries = snapshot.registers().ofUnit(kind, snapshot.identity().unit()).stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.content().path("date").asText())
                        .thenComparing(Entry::at)
                        .reversed())
                .toList();
        if (!MergedRegisters.merges(kind)) {
            return new RecordFacts(entries, Set.of(), Optional.empty());
        }
        var mergings = new Mergings(snapshot.workspace());
        return new RecordFacts(
                entries,
                entries.stream()
                        .map(Entry::register)
                        .filter(register -> !mergings.sameAs(register).isEmpty())
                        .collect(Collectors.toSet()),
                Twins.among(entries).stream()
                        .map(alike -> Twins.name(alike.getFirst()))
                        .findFirst());
    }

    /** All others, its twins first. */
    static List<Entry> mostAlike(Entry kept, Collection<Entry> all) {
        var alike = Twins.among(all).stream()
                .filter(group -> group.contains(kept))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(other -> !other.equals(kept))
                .sorted(Comparator.comparing((Entry other) -> !alike.contains(other)))
                .toList();
    }

    static String words(Entry item) {
        var name = Twins.name(item);
        return name.isBlank() ? Messages.text("records.nameless") : name;
    }
}
