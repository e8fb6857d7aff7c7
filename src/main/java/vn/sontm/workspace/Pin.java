package vn.sontm.workspace;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/**
 * A PIN as it is kept: never the digits, only what a slow function makes of them with a salt of its own. So few digits
 * keep nobody out who has the file; they keep a colleague from writing under the wrong name.
 *
 * @param salt in hexadecimal
 * @param hash in hexadecimal
 */
record Pin(int rounds, String salt, String hash) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final Pattern KEPT = Pattern.compile("pbkdf2-sha512 ([0-9]{1,9}) ([0-9a-f]+) ([0-9a-f]+)");
    private static final String FUNCTION = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000; // a fifth of a second on the PC of an office
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /** Refuses with {@link ErrorCode#PIN_INVALID} what is not four to eight digits. */
    static Pin of(String digits, SecureRandom random) {
        if (!DIGITS.matcher(digits).matches()) {
            throw new Refusal(ErrorCode.PIN_INVALID);
        }
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Pin(ROUNDS, hex(salt), hex(hash(digits, salt, ROUNDS)));
    }

    static Optional<Pin> parse(String kept) {
        var match = KEPT.matcher(kept);
        return match.matches()
                ? Optional.of(new Pin(Integer.parseInt(match.group(1)), match.group(2), match.group(3)))
                : Optional.empty();
    }

    boolean fits(String digits) {
        var format = HexFormat.of();
        return MessageDigest.isEqual(format.parseHex(hash), hash(digits, format.parseHex(salt), rounds));
    }

    String kept() {
        return "pbkdf2-sha512 " + rounds + " " + salt + " " + hash;
    }

    private static byte[] hash(String digits, byte[] salt, int rounds) {
        try {
            var key = new PBEKeySpec(digits.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance(FUNCTION).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + FUNCTION, e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
