package vn.sontm.workspace;

import java.util.HashMap;
import java.util.Map;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Position;

/**
 * The office has closed a period of a unit.
 *
 * @param submission what the unit had handed in
 * @param office how far the office's devices had come, and those of the units that this one came out of
 */
public record Lock(Submission submission, Map<DeviceId, Position> office, String at, String author) {
    public Lock {
        office = Map.copyOf(office);
    }

    /** The part of the ledger that the period is computed from. */
    public Map<DeviceId, Position> prefix() {
        var all = new HashMap<>(office);
        all.putAll(submission.positions());
        return all;
    }
}
