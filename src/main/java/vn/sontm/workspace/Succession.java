package vn.sontm.workspace;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Ed25519;

/**
 * A PC that was restored from a backup names the key that takes over, signed with the key it had. The request travels
 * with the next export, so that the office need not compare digits again.
 *
 * @param oldPublicKey raw Ed25519 key in hexadecimal
 * @param signature over {@link #message}, in hexadecimal
 */
public record Succession(DeviceId old, DeviceId successor, String oldPublicKey, String signature) {
    static Succession sign(DeviceKeys old, DeviceKeys successor) {
        var signature = old.sign(message(old.device(), successor.device()));
        return new Succession(
                old.device(),
                successor.device(),
                old.signingKey(),
                HexFormat.of().formatHex(signature));
    }

    /** The bytes that are signed: purpose, old device and new device, one a line. */
    public static byte[] message(DeviceId old, DeviceId successor) {
        return String.join("\n", "so-ntm successor 1", old.value(), successor.value())
                .getBytes(StandardCharsets.UTF_8);
    }

    public boolean valid() {
        try {
            var key = HexFormat.of().parseHex(oldPublicKey);
            return Ed25519.fingerprint(key).equals(old)
                    && Ed25519.verify(
                            key, message(old, successor), HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException e) {
            return false; // not hexadecimal
        }
    }
}
