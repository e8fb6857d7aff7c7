package vn.sontm.workspace;

import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Role;

/**
 * What an invitation tells a PC about whom it will write for and whom it shall believe. Keys are raw and in hexadecimal.
 *
 * @param office the unit that gathers this unit's figures: the unit itself where it is an office
 * @param rootUnit the unit that the root device writes for
 */
public record InvitationFacts(
        String unit,
        String unitName,
        Role role,
        String office,
        String rootUnit,
        DeviceId root,
        String rootSigningKey,
        String rootEncryptionKey,
        String recoveryKey) {}
