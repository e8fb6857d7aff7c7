package vn.sontm.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontm.ledger.Chains;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;

/**
 * How far the chain of each device is known without a gap. Counting one through reads all of it, which takes an office with
 * thousands of PCs half a minute: each is counted when it is first asked for, and again when changes of its device have come.
 */
final class ChainCounts {
    private final Database database;
    private final Map<DeviceId, Count> known = new HashMap<>();
    private long row;

    ChainCounts(Database database) {
        this.database = database;
    }

    /** @param regular whether it has neither gap nor fork nor broken link */
    private record Count(Optional<Position> reached, boolean regular) {}

    /** The last change of each of these devices up to which nothing is missing; none for one that has written nothing. */
    synchronized Map<DeviceId, Position> positions(Collection<DeviceId> devices) {
        return database.read(handle -> {
            var table = following(new ChangeTable(handle));
            var positions = new TreeMap<DeviceId, Position>();
            devices.forEach(
                    device -> count(device, table).reached().ifPresent(position -> positions.put(device, position)));
            return positions;
        });
    }

    /** Those of these devices whose chains need not be followed back change by change. */
    synchronized Set<DeviceId> regular(Collection<DeviceId> devices) {
        return database.read(handle -> {
            var table = following(new ChangeTable(handle));
            return devices.stream()
                    .filter(device -> count(device, table).regular())
                    .collect(Collectors.toSet());
        });
    }

    private ChangeTable following(ChangeTable table) {
        known.keySet().removeAll(Set.copyOf(table.devicesAfter(row)));
        row = table.lastRow();
        return table;
    }

    private Count count(DeviceId device, ChangeTable table) {
        return known.computeIfAbsent(device, asked -> {
            var regular = table.isRegular(asked);
            return new Count(
                    table.last(asked)
                            .flatMap(last -> regular
                                    ? Optional.of(last)
                                    : Chains.inspect(table.chain(asked, 1), Set.of())
                                            .contiguous()),
                    regular);
        });
    }
}
