package vn.sontm.ledger;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import vn.sontm.base.Hashes;

/** Ed25519 (RFC 8032) as far as a reader needs it: raw 32-byte public keys, fingerprints, verification. */
public final class Ed25519 {
    /** Bytes of a raw public key. */
    public static final int KEY_LENGTH = 32;

    // What X.509 puts in front of a raw Ed25519 key (RFC 8410); always the same twelve bytes.
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** False for a wrong signature and equally for a key or signature that is none. */
    public static boolean verify(byte[] rawPublicKey, byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey(rawPublicKey));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (InvalidKeySpecException | InvalidKeyException | SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** The device that a public key belongs to. */
    public static DeviceId fingerprint(byte[] rawPublicKey) {
        return new DeviceId(Hashes.sha256Hex(rawPublicKey));
    }

    /** The raw key inside a key object of the platform. */
    public static byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        if (encoded.length != X509_HEAD.length + KEY_LENGTH
                || !Arrays.equals(encoded, 0, X509_HEAD.length, X509_HEAD, 0, X509_HEAD.length)) {
            throw new IllegalArgumentException("not an Ed25519 public key: " + key.getAlgorithm());
        }
        return Arrays.copyOfRange(encoded, X509_HEAD.length, encoded.length);
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        if (raw.length != KEY_LENGTH) {
            throw new InvalidKeyException("a raw key has 32 bytes");
        }
        var encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_LENGTH);
        System.arraycopy(raw, 0, encoded, X509_HEAD.length, KEY_LENGTH);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
