package vn.sontm.workspace;

import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Role;

/**
 * What an invitation tells a PC about whom it will write for and whom it shall believe. Keys are raw and in hexadecimal.
 *
 * @param rootUnit the unit that the root device writes for: the office's
 */
public record InvitationFacts(
        String unit,
        String unitName,
        Role role,
        String rootUnit,
        DeviceId root,
        String rootSigningKey,
        String rootEncryptionKey,
        String recoveryKey) {}
