package vn.sontm.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of every device's chain. Nothing in it stops a merge: a gap heals, a fork raises an alarm. */
public record ChainReport(SortedMap<DeviceId, DeviceChain> devices) {
    public ChainReport {
        devices = new TreeMap<>(devices);
    }

    public static ChainReport of(Stream<DeviceChain> chains) {
        return new ChainReport(chains.collect(
                Collectors.toMap(DeviceChain::device, chain -> chain, (one, same) -> one, TreeMap::new)));
    }

    /** Running numbers that are missing, both ends included. */
    public record Gap(long from, long to) {}

    /** Different changes of one device that bear the same running number: a cloned PC or a restored backup. */
    public record Fork(long seq, List<ChangeId> ids) {
        public Fork {
            ids = List.copyOf(ids);
        }
    }

    /**
     * @param last the highest running number known
     * @param contiguous the highest one up to which nothing is missing; empty when the first change is missing
     * @param brokenLinks changes whose predecessor is not the one that is known here
     * @param jumps changes whose lamport number leaps more than 10⁶ ahead of all others below it
     */
    public record DeviceChain(
            DeviceId device,
            Position last,
            Optional<Position> contiguous,
            List<Gap> gaps,
            List<Fork> forks,
            List<Change> brokenLinks,
            List<Change> jumps) {
        public DeviceChain {
            gaps = List.copyOf(gaps);
            forks = List.copyOf(forks);
            brokenLinks = List.copyOf(brokenLinks);
            jumps = List.copyOf(jumps);
        }

        public boolean sound() {
            return gaps.isEmpty() && forks.isEmpty() && brokenLinks.isEmpty() && jumps.isEmpty();
        }
    }

    public boolean sound() {
        return devices.values().stream().allMatch(DeviceChain::sound);
    }
}
