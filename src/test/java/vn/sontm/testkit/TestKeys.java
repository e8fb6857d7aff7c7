package vn.sontm.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Ed25519;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;

/** A PC's signing keys that follow from one number, so that vectors and failures can be repeated. */
public final class TestKeys {
    private final KeyPair pair;

    private TestKeys(KeyPair pair) {
        this.pair = pair;
    }

    /** The key pair whose 32-byte Ed25519 seed is the number repeated. */
    public static TestKeys of(int number) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Repeating((byte) number));
            return new TestKeys(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] rawPublicKey() {
        return Ed25519.raw(pair.getPublic());
    }

    public String publicKey() {
        return HexFormat.of().formatHex(rawPublicKey());
    }

    public DeviceId device() {
        return Ed25519.fingerprint(rawPublicKey());
    }

    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Seal seal(Position position) {
        return seal(position.seq(), position.id());
    }

    public Seal seal(long seq, ChangeId id) {
        var signature = sign(Seal.message(device(), seq, id));
        return new Seal(device(), seq, id, publicKey(), HexFormat.of().formatHex(signature));
    }

    private static final class Repeating extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte value;

        private Repeating(byte value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
