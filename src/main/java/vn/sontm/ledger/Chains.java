package vn.sontm.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import vn.sontm.ledger.ChainReport.DeviceChain;
import vn.sontm.ledger.ChainReport.Fork;
import vn.sontm.ledger.ChainReport.Gap;

/** Inspects the hash chains inside a set of changes. */
public final class Chains {
    /** A leap of the lamport number beyond this is flagged: no office writes that many changes in between. */
    public static final long LAMPORT_JUMP = 1_000_000;

    private Chains() {}

    public static ChainReport inspect(Collection<Change> changes) {
        var leaps = leaps(changes.stream().mapToLong(Change::lamport).sorted());
        return ChainReport.of(changes.stream().collect(Collectors.groupingBy(Change::device)).values().stream()
                .map(chain -> inspect(chain, leaps)));
    }

    /**
     * One device's chain.
     *
     * @param chain at least one change, all of one device
     * @param leaps as {@link #leaps} finds them among the changes of all devices
     */
    public static DeviceChain inspect(Collection<Change> chain, Set<Long> leaps) {
        var bySeq = chain.stream()
                .distinct()
                .sorted(Change.ORDER)
                .collect(Collectors.groupingBy(Change::seq, TreeMap::new, Collectors.toList()));
        var last = bySeq.lastEntry().getValue().getLast();
        return new DeviceChain(
                last.device(),
                last.position(),
                contiguous(bySeq),
                gaps(bySeq.keySet()),
                forks(bySeq),
                brokenLinks(bySeq),
                chain.stream()
                        .distinct()
                        .filter(change -> leaps.contains(change.lamport()))
                        .sorted(Change.ORDER)
                        .toList());
    }

    /** The lamport numbers that leap more than {@link #LAMPORT_JUMP} ahead of the one before, in ascending order. */
    public static Set<Long> leaps(LongStream ascending) {
        var leaps = new HashSet<Long>();
        var previous = 0L;
        for (var numbers = ascending.iterator(); numbers.hasNext(); ) {
            var next = numbers.nextLong();
            if (next - previous > LAMPORT_JUMP) {
                leaps.add(next);
            }
            previous = next;
        }
        return leaps;
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
}
