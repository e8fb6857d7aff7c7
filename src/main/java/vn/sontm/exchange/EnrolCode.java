package vn.sontm.exchange;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import vn.sontm.base.Hashes;

/**
 * The 16 digits that two people read to each other over the phone: computed on both sides from the office's key, the
 * device's key and the unit, so that nobody in between can pass off another PC.
 */
public final class EnrolCode {
    private static final BigInteger RANGE = BigInteger.TEN.pow(16);

    private EnrolCode() {}

    /** In four groups of four, as a screen shows them. Keys are raw Ed25519 keys in hexadecimal. */
    public static String of(String officeKey, String deviceKey, String unit) {
        return digits("so-ntm enrol 1", officeKey, deviceKey, unit);
    }

    /**
     * The digits of an office, by which another that takes it as the one above makes sure that the invitation is its own.
     *
     * @param rootKey of the device that everybody believes there
     */
    public static String ofOffice(String rootKey, String unit) {
        return digits("so-ntm office 1", rootKey, unit);
    }

    private static String digits(String... parts) {
        var hash = Hashes.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        var digits = "%016d".formatted(new BigInteger(1, hash).mod(RANGE));
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** Whether what a person typed is the code, however it is grouped. */
    static boolean matches(String code, String typed) {
        return bare(code).equals(bare(typed));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s.\\-]", "");
    }
}
