package vn.sontm.workspace;

import java.util.Optional;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Role;

/**
 * A PC that this ledger knows of.
 *
 * @param unit code of the unit that it writes for; empty while nobody has enrolled it
 * @param role empty while nobody has enrolled it
 * @param name as it was called when it was enrolled
 * @param here whether it is this PC
 * @param root whether it is the one that everybody believes
 * @param revoked whether its changes no longer count from some number on
 * @param last the highest running number known of it; zero where it has written nothing
 */
public record KnownDevice(
        DeviceId device,
        String unit,
        Optional<Role> role,
        String name,
        boolean here,
        boolean root,
        boolean revoked,
        long last) {}
