package vn.sontm.programme.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A printed percentage.
 *
 * @param value in percent, with as many decimals as printed
 */
public record Percent(BigDecimal value, Span span) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share of {@code part} in {@code whole} in percent, rounded half up to so many decimals. */
    public static BigDecimal share(int part, int whole, int decimals) {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    /** Whether this is the share of part in whole, rounded as printed. */
    public boolean states(int part, int whole) {
        return states(value, part, whole);
    }

    /** Whether a percentage is the share of part in whole, rounded to its own decimals. */
    public static boolean states(BigDecimal percent, int part, int whole) {
        return percent.compareTo(share(part, whole, percent.scale())) == 0;
    }

    /** Whether this is that share with its further decimals cut off instead of rounded. */
    public boolean cutsOff(int part, int whole) {
        return value.compareTo(share(part, whole, 6).setScale(value.scale(), RoundingMode.DOWN)) == 0;
    }
}
