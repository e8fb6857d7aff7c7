package vn.sontm.store;

import java.util.Map;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;

/**
 * What comes with a file besides its changes, remembered in the same transaction or not at all.
 *
 * @param sender who says that it holds the chains up to {@code held}
 * @param settings local facts that the file brings
 */
public record Arrival(
        DeviceId sender, Map<DeviceId, Position> held, Map<String, String> settings, JournalEntry journal) {
    public Arrival {
        held = Map.copyOf(held);
        settings = Map.copyOf(settings);
    }
}
