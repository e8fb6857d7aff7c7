package vn.sontm.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.ledger.ChainReport.DeviceChain;
import vn.sontm.ledger.ChainReport.Fork;
import vn.sontm.ledger.ChainReport.Gap;

/** Inspects the hash chains inside a set of changes. */
public final class Chains {
    /** A leap of the lamport number beyond this is flagged: no office writes that many changes in between. */
    public static final long LAMPORT_JUMP = 1_000_000;

    private Chains() {}

    public static ChainReport inspect(Collection<Change> changes) {
        var distinct = new HashSet<>(changes);
        var jumps = jumps(distinct);
        var byDevice =
                distinct.stream().collect(Collectors.groupingBy(Change::device, TreeMap::new, Collectors.toList()));
        var devices = new TreeMap<DeviceId, DeviceChain>();
        byDevice.forEach((device, chain) -> devices.put(device, inspect(device, chain, jumps)));
        return new ChainReport(devices);
    }

    private static DeviceChain inspect(DeviceId device, List<Change> chain, Set<Change> jumps) {
        var bySeq = chain.stream()
                .sorted(Change.ORDER)
                .collect(Collectors.groupingBy(Change::seq, TreeMap::new, Collectors.toList()));
        return new DeviceChain(
                device,
                bySeq.lastEntry().getValue().getLast().position(),
                contiguous(bySeq),
                gaps(bySeq.keySet()),
                forks(bySeq),
                brokenLinks(bySeq),
                chain.stream().filter(jumps::contains).sorted(Change.ORDER).toList());
    }

    private static Optional<Position> contiguous(SortedMap<Long, List<Change>> bySeq) {
        var rooted = new HashSet<ChangeId>();
        var last = Optional.<Position>empty();
        for (var changes : bySeq.values()) {
            for (var change : changes) {
                if (change.seq() == 1 || rooted.contains(change.prev())) {
                    rooted.add(change.id());
                    last = Optional.of(change.position());
                }
            }
        }
        return last;
    }

    private static List<Gap> gaps(Set<Long> ascending) {
        var gaps = new ArrayList<Gap>();
        var expected = 1L;
        for (var seq : ascending) {
            if (seq > expected) {
                gaps.add(new Gap(expected, seq - 1));
            }
            expected = seq + 1;
        }
        return gaps;
    }

    private static List<Fork> forks(SortedMap<Long, List<Change>> bySeq) {
        return bySeq.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Fork(
                        entry.getKey(),
                        entry.getValue().stream().map(Change::id).sorted().toList()))
                .toList();
    }

    private static List<Change> brokenLinks(SortedMap<Long, List<Change>> bySeq) {
        return bySeq.values().stream()
                .flatMap(List::stream)
                .filter(change -> isBroken(change, bySeq.getOrDefault(change.seq() - 1, List.of())))
                .toList();
    }

    private static boolean isBroken(Change change, List<Change> before) {
        return !before.isEmpty() && before.stream().noneMatch(prev -> prev.id().equals(change.prev()));
    }

    private static Set<Change> jumps(Collection<Change> changes) {
        var byLamport =
                changes.stream().collect(Collectors.groupingBy(Change::lamport, TreeMap::new, Collectors.toSet()));
        var jumps = new HashSet<Change>();
        var previous = 0L;
        for (Map.Entry<Long, Set<Change>> entry : byLamport.entrySet()) {
            if (entry.getKey() - previous > LAMPORT_JUMP) {
                jumps.addAll(entry.getValue());
            }
            previous = entry.getKey();
        }
        return jumps;
    }
}
