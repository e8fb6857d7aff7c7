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
import vn.sontm.ledger.WriteRules;
import vn.sontm.programme.register.Registers;

/** The registers as they follow from a part of the ledger: authority, too, is taken from that part. */
final class Past {
    private final Database database;
    private final WriteRules rules;

    Past(Database database, WriteRules rules) {
        this.database = database;
        this.rules = rules;
    }

    Registers at(Map<DeviceId, Long> prefix) {
        return within(change -> change.seq() <= prefix.getOrDefault(change.device(), 0L));
    }

    Registers upTo(Map<DeviceId, Position> prefix) {
        return within(inside(prefix));
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
                        .anyMatch(grant -> rules.allows(grant, change.register())));
    }

    private Registers within(Predicate<Change> inside) {
        var trust = database.read(handle -> Trust.load(handle, rules, inside));
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
