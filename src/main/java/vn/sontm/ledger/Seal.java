package vn.sontm.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A PC's signature over its last position. Because every change names its predecessor, one seal vouches for the whole
 * chain up to it; anybody may relay the chain, nobody else can alter or extend it.
 *
 * @param publicKey the raw Ed25519 key in hexadecimal
 * @param signature over {@link #message}, in hexadecimal
 */
public record Seal(DeviceId device, long seq, ChangeId id, String publicKey, String signature) {
    private static final String PURPOSE = "so-ntm seal 1";

    /** The bytes that are signed: purpose, device, running number and change id, one a line. */
    public static byte[] message(DeviceId device, long seq, ChangeId id) {
        return String.join("\n", PURPOSE, device.value(), Long.toString(seq), id.value())
                .getBytes(StandardCharsets.UTF_8);
    }

    public Position position() {
        return new Position(seq, id);
    }

    /** Whether the key is the device's own and its signature is right. */
    public boolean valid() {
        try {
            var key = HexFormat.of().parseHex(publicKey);
            return Ed25519.fingerprint(key).equals(device)
                    && Ed25519.verify(
                            key, message(device, seq, id), HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException e) {
            return false; // not hexadecimal
        }
    }

    /**
     * Whether this seal vouches for a run: changes of this device only, each naming the one before it, the last at the
     * sealed position. Where the run begins is for the reader to judge.
     */
    public boolean closes(List<Change> run) {
        return valid() && !run.isEmpty() && run.getLast().position().equals(position()) && linked(run);
    }

    private boolean linked(List<Change> run) {
        for (var i = 0; i < run.size(); i++) {
            var change = run.get(i);
            var follows = i == 0
                    || change.seq() == run.get(i - 1).seq() + 1
                            && change.prev().equals(run.get(i - 1).id());
            if (!follows || !change.device().equals(device)) {
                return false;
            }
        }
        return true;
    }
}
