package vn.sontm.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;

/**
 * Nobody but a device itself extends its chain: each change that arrives must be sealed, be the predecessor of another
 * that is, or be known here already. Gaps and forks are no obstacle, each piece and each branch has its own seal.
 */
final class SealCheck {
    private final ChangeTable table;
    private final List<Seal> seals;

    SealCheck(Handle handle, List<Seal> seals) {
        this.table = new ChangeTable(handle);
        this.seals = seals;
    }

    /** Refuses with {@link ErrorCode#FILE_CHAIN}, naming the device. */
    void check(Collection<Change> changes) {
        var sealed = validPositions();
        var byId = ChangeTable.byId(changes);
        var predecessors = new HashSet<ChangeId>();
        for (var change : changes) {
            predecessors.add(change.prev());
            refuseUnless(followsWhatItNames(change, byId), change);
        }
        for (var change : changes) {
            refuseUnless(
                    predecessors.contains(change.id())
                            || sealed.contains(change.position())
                            || table.contains(change.id())
                            || table.hasSuccessor(change),
                    change);
        }
    }

    private Set<Position> validPositions() {
        for (var seal : seals) {
            if (!seal.valid()) {
                throw new Refusal(ErrorCode.FILE_CHAIN, seal.device().brief());
            }
        }
        return seals.stream().map(Seal::position).collect(Collectors.toSet());
    }

    /** The predecessor, where it is known at all, is the change just before on the same device. */
    private boolean followsWhatItNames(Change change, Map<ChangeId, Change> arrived) {
        var prev = arrived.get(change.prev());
        if (prev == null) {
            prev = change.seq() == 1 ? null : table.find(change.prev()).orElse(null);
        }
        return prev == null || prev.device().equals(change.device()) && prev.seq() == change.seq() - 1;
    }

    private static void refuseUnless(boolean sound, Change change) {
        if (!sound) {
            throw new Refusal(ErrorCode.FILE_CHAIN, change.device().brief());
        }
    }
}
