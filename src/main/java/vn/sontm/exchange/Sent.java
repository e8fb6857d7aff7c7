package vn.sontm.exchange;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontm.exchange.file.Run;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;
import vn.sontm.workspace.Workspace;

/**
 * Consecutive changes of one device that went into a file; they stay in the ledger, so these ends are enough to find them.
 *
 * @param first number of the first one
 */
public record Sent(DeviceId device, long first, Position last) {
    static Sent of(Run run) {
        return new Sent(
                run.seal().device(),
                run.changes().getFirst().seq(),
                run.changes().getLast().position());
    }

    /** What of the given changes follows one another; where a chain is forked each branch, with what is common in both. */
    static List<Sent> of(Collection<Change> changes) {
        var known = changes.stream().collect(Collectors.toMap(Change::id, change -> change, (one, same) -> one));
        var followed = changes.stream().map(Change::prev).collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> !followed.contains(change.id()))
                .map(last -> new Sent(last.device(), first(last, known).seq(), last.position()))
                .toList();
    }

    private static Change first(Change last, Map<ChangeId, Change> known) {
        var first = last;
        for (var before = known.get(first.prev()); before != null; before = known.get(first.prev())) {
            first = before;
        }
        return first;
    }

    int count() {
        return (int) (last.seq() - first + 1);
    }

    /** From the last one backwards: where the chain is forked only one branch went along. */
    public List<Change> in(Workspace workspace) {
        var known = workspace.store().chain(device, first).stream()
                .collect(Collectors.toMap(Change::id, change -> change, (one, same) -> one));
        var found = new ArrayDeque<Change>();
        for (var change = known.get(last.id()); change != null; change = known.get(change.prev())) {
            found.addFirst(change);
        }
        return List.copyOf(found);
    }
}
