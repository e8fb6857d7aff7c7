package vn.sontm.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A device's changes up to a named position, on the branch which that position's id names: what still counts of a
 * revoked device.
 *
 * <p>The branch is followed back through {@code prev}. Where a link is missing here, older changes belong to it as long
 * as they are older than the first one that is contested by another of the same number: a lost file must not wipe out
 * what came before it, and a branch that is known to be another one must not slip in.
 */
public final class Prefix {
    private final Position last;
    private final Set<ChangeId> followed;
    private final long oldestFollowed;
    private final long firstContested;

    private Prefix(Position last, Set<ChangeId> followed, long oldestFollowed, long firstContested) {
        this.last = last;
        this.followed = followed;
        this.oldestFollowed = oldestFollowed;
        this.firstContested = firstContested;
    }

    /**
     * @param last the last change that belongs to the prefix; number 0 for an empty prefix
     * @param known all known changes of the device
     */
    public static Prefix of(Position last, Collection<Change> known) {
        var byId = known.stream().collect(Collectors.toMap(Change::id, change -> change, (one, same) -> one));
        var followed = new HashSet<ChangeId>();
        var oldest = last.seq() + 1;
        for (var change = byId.get(last.id()); change != null; change = byId.get(change.prev())) {
            followed.add(change.id());
            oldest = change.seq();
        }
        return new Prefix(last, followed, oldest, firstContested(byId.values(), oldest));
    }

    public Position last() {
        return last;
    }

    public boolean contains(Change change) {
        if (change.seq() >= last.seq()) {
            return change.seq() == last.seq() && change.id().equals(last.id());
        }
        return change.seq() >= oldestFollowed ? followed.contains(change.id()) : change.seq() < firstContested;
    }

    private static long firstContested(Collection<Change> known, long oldestFollowed) {
        Map<Long, Integer> countBySeq = new HashMap<>();
        known.forEach(change -> countBySeq.merge(change.seq(), 1, Integer::sum));
        return countBySeq.entrySet().stream()
                .filter(entry -> entry.getKey() < oldestFollowed)
                // the change just below a missing link is not the one that the link names
                .filter(entry -> entry.getValue() > 1 || entry.getKey() == oldestFollowed - 1)
                .mapToLong(Map.Entry::getKey)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
