package vn.sontm.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sontm.exchange.file.Limits;
import vn.sontm.exchange.file.Run;
import vn.sontm.exchange.file.SyncFileWriter;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;
import vn.sontm.store.LedgerStore;

/**
 * The changes that a file carries. Whole chains, so that a lost file heals with the next one; when these grow too long,
 * what follows the position that every PC of the recipient has acknowledged. Every parent is in the file or acknowledged.
 */
final class Outgoing {
    private final LedgerStore store;
    private final Predicate<Change> mayFollow;
    private final Map<DeviceId, List<Change>> chains = new TreeMap<>();

    /**
     * @param concerned whose chains the file is about
     * @param mayFollow which parents outside of them may bring their chains along
     */
    Outgoing(LedgerStore store, Predicate<DeviceId> concerned, Predicate<Change> mayFollow) {
        this.store = store;
        this.mayFollow = mayFollow;
        store.devices().stream().filter(concerned).forEach(this::add);
    }

    private void add(DeviceId device) {
        chains.computeIfAbsent(device, key -> store.chain(key, 1));
    }

    /** The chains of the devices named, and of whoever wrote what they answer to. */
    Set<DeviceId> devices() {
        return chains.keySet();
    }

    /** @param recipients the PCs that the file is for */
    List<Run> runs(Collection<DeviceId> recipients) {
        close();
        var seals = store.seals().stream().collect(Collectors.groupingBy(Seal::device));
        var acknowledged = size() > Limits.WHOLE_CHAINS ? acknowledged(recipients) : Map.<DeviceId, Position>of();
        var runs = new ArrayList<Run>();
        chains.forEach((device, chain) -> runs.addAll(Runs.of(
                after(chain, Optional.ofNullable(acknowledged.get(device))), seals.getOrDefault(device, List.of()))));
        return runs;
    }

    /** Adds the chains of parents that no chain so far holds, until every parent is held. */
    private void close() {
        for (var missing = missing(); !missing.isEmpty(); missing = missing()) {
            missing.forEach(this::add);
        }
    }

    private Set<DeviceId> missing() {
        var held = new HashSet<ChangeId>();
        chains.values().forEach(chain -> chain.forEach(change -> held.add(change.id())));
        return chains.values().stream()
                .flatMap(List::stream)
                .flatMap(change -> change.parents().stream())
                .filter(parent -> !held.contains(parent))
                .flatMap(parent -> store.find(parent).stream())
                .filter(mayFollow)
                .map(Change::device)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long size() {
        return chains.values().stream()
                .flatMap(List::stream)
                .mapToLong(SyncFileWriter::size)
                .sum();
    }

    /** Where each chain may begin: what all recipients that ever acknowledged anything have acknowledged. */
    private Map<DeviceId, Position> acknowledged(Collection<DeviceId> recipients) {
        var known = recipients.stream()
                .map(store::acknowledged)
                .filter(positions -> !positions.isEmpty())
                .toList();
        var least = new TreeMap<DeviceId, Position>();
        if (!known.isEmpty()) {
            known.getFirst()
                    .forEach((device, first) -> known.stream()
                            .map(positions -> positions.getOrDefault(device, new Position(0, ChangeId.NONE)))
                            .min((one, other) -> Long.compare(one.seq(), other.seq()))
                            .ifPresent(position -> least.put(device, position)));
        }
        return least;
    }

    /** The whole chain where the position is unknown, or lies on another branch of it. */
    private static List<Change> after(List<Change> chain, Optional<Position> acknowledged) {
        return acknowledged
                .filter(position ->
                        chain.stream().anyMatch(change -> change.position().equals(position)))
                .map(position -> chain.stream()
                        .filter(change -> change.seq() > position.seq())
                        .toList())
                .orElse(chain);
    }
}
