package vn.sontm.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import vn.sontm.base.Json;
import vn.sontm.ledger.DeviceId;
import vn.sontm.ledger.Ed25519;
import vn.sontm.ledger.Position;
import vn.sontm.ledger.Seal;

/** The key pairs of a PC: Ed25519 for signing, whose fingerprint is the device's name, and X25519 for encryption. */
public final class DeviceKeys {
    private static final HexFormat HEX = HexFormat.of();
    private static final int RAW_LENGTH = 32;

    private final PrivateKey signing;
    private final byte[] signingPublic;
    private final EncryptionKeys encryption;

    private DeviceKeys(PrivateKey signing, byte[] signingPublic, EncryptionKeys encryption) {
        this.signing = signing;
        this.signingPublic = signingPublic;
        this.encryption = encryption;
    }

    /** A raw X25519 pair; the secret is the scalar as RFC 7748 clamps it on use. */
    public record EncryptionKeys(byte[] publicKey, byte[] secret) {
        public String hex() {
            return HEX.formatHex(publicKey);
        }

        static EncryptionKeys generate(SecureRandom random) {
            try {
                var secret = new byte[RAW_LENGTH];
                random.nextBytes(secret);
                var generator = KeyPairGenerator.getInstance("X25519");
                generator.initialize(NamedParameterSpec.X25519, new Given(secret));
                var pair = generator.generateKeyPair();
                return new EncryptionKeys(littleEndian((XECPublicKey) pair.getPublic()), secret);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform has X25519", e);
            }
        }
    }

    static DeviceKeys generate(SecureRandom random) {
        try {
            var seed = new byte[RAW_LENGTH];
            random.nextBytes(seed);
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            var pair = generator.generateKeyPair();
            return new DeviceKeys(pair.getPrivate(), Ed25519.raw(pair.getPublic()), EncryptionKeys.generate(random));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    static DeviceKeys read(byte[] file) {
        var json = Json.parse(file);
        try {
            var key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(bytes(json, "signingPrivate")));
            return new DeviceKeys(
                    key,
                    bytes(json, "signingPublic"),
                    new EncryptionKeys(bytes(json, "encryptionPublic"), bytes(json, "encryptionPrivate")));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a key file", e);
        }
    }

    byte[] write() {
        var json = Json.object();
        json.put("device", device().value());
        json.put("signingPrivate", HEX.formatHex(signing.getEncoded()));
        json.put("signingPublic", HEX.formatHex(signingPublic));
        json.put("encryptionPrivate", HEX.formatHex(encryption.secret()));
        json.put("encryptionPublic", encryption.hex());
        return Json.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    public DeviceId device() {
        return Ed25519.fingerprint(signingPublic);
    }

    /** The raw Ed25519 public key in hexadecimal. */
    public String signingKey() {
        return HEX.formatHex(signingPublic);
    }

    /** The raw X25519 public key in hexadecimal. */
    public String encryptionKey() {
        return encryption.hex();
    }

    public EncryptionKeys encryption() {
        return encryption;
    }

    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the device's own key signs", e);
        }
    }

    public Seal seal(Position last) {
        var signature = sign(Seal.message(device(), last.seq(), last.id()));
        return new Seal(device(), last.seq(), last.id(), signingKey(), HEX.formatHex(signature));
    }

    private static byte[] bytes(JsonNode json, String name) {
        return HEX.parseHex(json.path(name).asText());
    }

    private static byte[] littleEndian(XECPublicKey key) {
        var big = key.getU().toByteArray();
        var little = new byte[RAW_LENGTH];
        for (var i = 0; i < Math.min(big.length, RAW_LENGTH); i++) {
            little[i] = big[big.length - 1 - i];
        }
        return little;
    }

    /** Hands out bytes that were drawn before, so that the drawn secret itself is known and can be kept. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] given;

        private Given(byte[] given) {
            this.given = given.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(given, 0, bytes, 0, bytes.length);
        }
    }
}
