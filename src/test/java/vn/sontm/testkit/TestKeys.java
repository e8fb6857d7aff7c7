package vn.sontm.testkit;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;
import vn.sontm.ledger.ChangeId;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Ed25519;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;
import vn.sontm.workspace.DeviceKeys.EncryptionKeys;

/** A PC's signing keys that follow from one number, so that vectors and failures can be repeated. */
public final class TestKeys {
    private final KeyPair pair;

    private TestKeys(KeyPair pair) {
        this.pair = pair;
    }

    /**
     * The key pair whose 32-byte Ed25519 seed is the number repeated.
     *
     * @param number up to 65,535; above 255 the seed begins with its higher byte, as it is and turned over
     */
    public static TestKeys of(int number) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Repeating(number));
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

    /** The X25519 pair whose 32-byte secret is the number repeated. */
    public static EncryptionKeys encryption(int number) {
        var secret = new byte[Ed25519.KEY_LENGTH];
        Arrays.fill(secret, (byte) number);
        try {
            var factory = KeyFactory.getInstance("X25519");
            var agreement = KeyAgreement.getInstance("X25519");
            agreement.init(factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            var basePoint = new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9));
            agreement.doPhase(factory.generatePublic(basePoint), true);
            return new EncryptionKeys(agreement.generateSecret(), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Repeating extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final int value;

        private Repeating(int value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) value);
            if (value > 255) {
                bytes[0] = (byte) (value >> 8);
                bytes[1] = (byte) ~bytes[0];
            }
        }
    }
}
