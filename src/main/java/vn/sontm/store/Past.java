package vn.sontm.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Prefix;
import vn.sontm.programme.register.Registers;

/**
 * The registers as they follow from a part of the ledger: authority, too, is taken from that part. Good for one committed
 * state; what several parts have in common is read once.
 */
final class Past {
    private final Database database;
    private final ChainCounts chains;
    private final Trust now;
    private final PastDecisions decisions;
    private Optional<PastTrust> trusts = Optional.empty();

    /** @param now who is believed as of everything known */
    Past(Database database, ChainCounts chains, Trust now) {
        this.database = database;
        this.chains = chains;
        this.now = now;
        this.decisions = new PastDecisions(database);
    }

    Registers upTo(Map<DeviceId, Position> prefix) {
        var branches = branches(prefix);
        return new PartRegisters(database, decisions, branches, trusts().in(prefix, branches));
    }

    Registers until(long lamport) {
        Predicate<Change> inside = change -> change.lamport() <= lamport;
        var trust = database.read(handle -> Trust.load(handle, now.rules(), inside));
        return new PrefixRegisters(database, inside, trust::effective);
    }

    Registers by(Collection<Grant> grants, Map<DeviceId, Position> prefix) {
        return new PrefixRegisters(
                database,
                inside(branches(prefix)),
                change -> grants.stream()
                        .filter(grant -> grant.device().equals(change.device()))
                        .anyMatch(grant -> now.rules().allows(grant, change.register())));
    }

    private synchronized PastTrust trusts() {
        var known = trusts.orElseGet(() -> new PastTrust(database, now));
        trusts = Optional.of(known);
        return known;
    }

    static Predicate<Change> inside(Map<DeviceId, Predicate<Change>> branches) {
        return change -> branches.getOrDefault(change.device(), never -> false).test(change);
    }

    /** Only a chain with holes or forks has to be followed back change by change. */
    private Map<DeviceId, Predicate<Change>> branches(Map<DeviceId, Position> prefix) {
        var regular = chains.regular(prefix.keySet());
        var branches = new HashMap<DeviceId, Predicate<Change>>();
        prefix.forEach((device, last) -> branches.put(
                device, regular.contains(device) ? change -> change.seq() <= last.seq() : branch(device, last)));
        return branches;
    }

    private Predicate<Change> branch(DeviceId device, Position last) {
        return Prefix.of(last, database.read(handle -> new ChangeTable(handle).chain(device, 1)))::contains;
    }
}
