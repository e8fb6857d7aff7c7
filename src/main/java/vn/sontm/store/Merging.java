package vn.sontm.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sontm.ledger.Chains;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Heads;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;

/** Adds changes and brings the views up to date, inside a transaction that somebody else commits. */
final class Merging {
    private final Handle handle;
    private final Trust before;

    Merging(Handle handle, Trust before) {
        this.handle = handle;
        this.before = before;
    }

    /** Refuses with FILE_CHAIN a run that does not end in a seal of its device. */
    Outcome merge(Collection<Change> changes, List<Seal> seals) {
        new SealCheck(handle, seals).check(changes);
        var outcome = add(changes);
        new SealTable(handle).insert(seals);
        return outcome;
    }

    /** Each change must continue its device's chain without a gap. */
    Outcome append(List<Change> changes) {
        var table = new ChangeTable(handle);
        var last = new HashMap<DeviceId, Position>();
        for (var change : changes) {
            var before = Optional.ofNullable(last.get(change.device())).or(() -> table.last(change.device()));
            if (change.seq() != before.map(Position::seq).orElse(0L) + 1
                    || !change.prev().equals(before.map(Position::id).orElse(ChangeId.NONE))) {
                throw new IllegalArgumentException("does not continue its chain: " + change);
            }
            last.put(change.device(), change.position());
        }
        return add(changes);
    }

    private Outcome add(Collection<Change> changes) {
        var table = new ChangeTable(handle);
        var given = ChangeTable.byId(changes);
        var fresh = given.values().stream()
                .filter(change -> !table.contains(change.id()))
                .toList();
        var lastRow = table.insert(fresh);
        var trust = before.isMovedBy(fresh) ? Trust.load(handle, before.rules()) : before;
        var views = touched(lastRow, trust);
        var shownBefore = views.shown();
        views.derive(trust::effective, given);
        return new Outcome(fresh, given.size() - fresh.size(), trust, shownBefore, views.shown());
    }

    private Views touched(long lastRow, Trust trust) {
        var views = new Views(handle);
        views.touchAfter(lastRow);
        if (trust != before) {
            views.touchKinds(Trust.CONTROL_KINDS);
            before.movedTo(trust).forEach(device -> views.touchDevice(Ids.bytes(device)));
        }
        return views;
    }

    /** What merging did, seen together with the chains that it lengthened. Within the transaction that is taken back. */
    MergePreview preview(Collection<Change> changes, List<Seal> seals) {
        var outcome = merge(changes, seals);
        var differences = outcome.differences();
        var table = new ChangeTable(handle);
        var chains = outcome.fresh().stream()
                .map(Change::device)
                .distinct()
                .flatMap(device -> table.chain(device, 1).stream())
                .toList();
        return new MergePreview(
                outcome.counts(),
                differences,
                differences.stream()
                        .filter(Difference::disputed)
                        .map(disputed -> Heads.of(table.history(disputed.register()), outcome.trust()::effective))
                        .toList(),
                outcome.fresh(),
                outcome.withoutEffect(),
                Chains.inspect(chains),
                outcome.trust().authority());
    }
}
