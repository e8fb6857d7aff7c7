package vn.sontm.store;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.sontm.ledger.Change;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Prefix;
import vn.sontm.programme.register.Registers;

/** The registers as they follow from a part of the ledger: authority, too, is taken from that part. */
final class Past {
    private final Database database;
    private final Trust now;

    /** @param now who is believed as of everything known */
    Past(Database database, Trust now) {
        this.database = database;
        this.now = now;
    }

    Registers at(Map<DeviceId, Long> prefix) {
        return within(change -> change.seq() <= prefix.getOrDefault(change.device(), 0L));
    }

    Registers upTo(Map<DeviceId, Position> prefix) {
        var inside = inside(prefix);
        var trust = database.read(handle -> now.past(handle, inside, prefix.keySet()));
        return new PrefixRegisters(database, inside, trust::effective);
    }

    Registers until(long lamport) {
        return within(change -> change.lamport() <= lamport);
    }

    Registers by(Collection<Grant> grants, Map<DeviceId, Position> prefix) {
        return new PrefixRegisters(
                database,
                inside(prefix),
                change -> grants.stream()
                        .filter(grant -> grant.device().equals(change.device()))
                        .anyMatch(grant -> now.rules().allows(grant, change.register())));
    }

    private Registers within(Predicate<Change> inside) {
        var trust = database.read(handle -> Trust.load(handle, now.rules(), inside));
        return new PrefixRegisters(database, inside, trust::effective);
    }

    private Predicate<Change> inside(Map<DeviceId, Position> prefix) {
        var branches = database.read(handle -> branches(new ChangeTable(handle), prefix));
        return change -> branches.getOrDefault(change.device(), never -> false).test(change);
    }

    /** Only a chain with holes or forks has to be followed back change by change. */
    private static Map<DeviceId, Predicate<Change>> branches(ChangeTable table, Map<DeviceId, Position> prefix) {
        var branches = new TreeMap<DeviceId, Predicate<Change>>();
        prefix.forEach((device, last) -> branches.put(
                device,
                table.isRegular(device)
                        ? change -> change.seq() <= last.seq()
                        : Prefix.of(last, table.chain(device, 1))::contains));
        return branches;
    }
}
