package vn.sontm.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontm.exchange.file.Run;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;

/**
 * Cuts what is known of a device's chain into runs that each end in a seal: one run as a rule, more where pieces are
 * missing or the chain is forked. A change that no seal covers is not sent: nobody could believe it.
 */
final class Runs {
    private static final Comparator<Run> ORDER = Comparator.comparingLong(
                    (Run run) -> run.changes().getFirst().seq())
            .thenComparing(run -> run.changes().getFirst().id());

    private Runs() {}

    /**
     * @param chain changes of one device
     * @param seals of that device, more than are needed
     */
    static List<Run> of(Collection<Change> chain, Collection<Seal> seals) {
        var byId = chain.stream().collect(Collectors.toMap(Change::id, change -> change, (one, same) -> one));
        var byPosition = new HashMap<Position, Seal>();
        seals.forEach(seal -> byPosition.put(seal.position(), seal));
        var taken = new HashSet<ChangeId>();
        var runs = new ArrayList<Run>();
        for (var last : chain.stream()
                .filter(change -> byPosition.containsKey(change.position()))
                .sorted(Comparator.comparingLong(Change::seq).reversed().thenComparing(Change::id))
                .toList()) {
            var run = back(last, byId, taken);
            if (!run.isEmpty()) {
                runs.add(new Run(run, byPosition.get(last.position())));
            }
        }
        runs.sort(ORDER);
        return runs;
    }

    /** From a change back to the first one known, or to where another run has been. */
    private static List<Change> back(Change last, Map<ChangeId, Change> byId, HashSet<ChangeId> taken) {
        var run = new ArrayDeque<Change>();
        for (var change = last; change != null && taken.add(change.id()); change = byId.get(change.prev())) {
            run.addFirst(change);
        }
        return List.copyOf(run);
    }
}
