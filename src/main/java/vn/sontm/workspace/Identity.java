package vn.sontm.workspace;

import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Role;

/**
 * Whom this workspace writes for.
 *
 * @param unit code of the unit
 * @param unitName its name; the code until the office's data say otherwise
 * @param office code of the office that gathers this unit's figures; the unit itself where it is an office
 * @param root the device that everybody believes
 * @param device this PC
 * @param rootSigningKey raw Ed25519 key of the root, in hexadecimal
 * @param rootEncryptionKey raw X25519 key of the root, in hexadecimal
 * @param recoveryKey raw X25519 key of the office's recovery pair, in hexadecimal
 */
public record Identity(
        String unit,
        String unitName,
        Role role,
        String office,
        DeviceId root,
        DeviceId device,
        String rootSigningKey,
        String rootEncryptionKey,
        String recoveryKey) {
    public boolean isOffice() {
        return role == Role.OFFICE;
    }

    public boolean isRoot() {
        return root.equals(device);
    }
}
