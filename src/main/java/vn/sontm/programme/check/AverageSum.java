package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.VietnameseNumbers;

/**
 * A stated average of criteria per commune beside what the criteria's totals allow.
 *
 * @param stated the average that the plan states
 * @param atLeast whether more is welcome
 * @param totals of the criteria that state one
 * @param expected how many criteria the set has; those without a total may be met by everybody or by nobody
 */
record AverageSum(BigDecimal stated, boolean atLeast, int communes, List<Integer> totals, int expected) {
    /** Makes the finding from its words. */
    interface Words {
        Finding finding(String printed, String computed, Object... more);
    }

    Optional<Finding> slip(Words words) {
        var most = share(sum() + missing() * communes);
        var least = share(sum());
        var tooHigh = stated.compareTo(most) > 0;
        var tooLow = !atLeast && stated.compareTo(least) < 0;
        return !possible() || !tooHigh && !tooLow || rounded(most)
                ? Optional.empty()
                : Optional.of(words.finding(
                        VietnameseNumbers.format(stated),
                        VietnameseNumbers.format(tooHigh ? most : least),
                        totals.size(),
                        VietnameseNumbers.format(BigDecimal.valueOf(sum() + (tooHigh ? missing() * communes : 0L))),
                        communes,
                        needed()));
    }

    /** An average above the number of criteria is one of something else. */
    private boolean possible() {
        return stated.compareTo(BigDecimal.valueOf(Math.max(totals.size(), expected))) <= 0;
    }

    private boolean rounded(BigDecimal most) {
        return most.setScale(Math.max(1, stated.scale()), RoundingMode.HALF_UP).compareTo(stated) == 0;
    }

    private int sum() {
        return totals.stream().mapToInt(Integer::intValue).sum();
    }

    private int missing() {
        return Math.max(0, expected - totals.size());
    }

    private String needed() {
        return VietnameseNumbers.format(
                stated.multiply(BigDecimal.valueOf(communes)).setScale(0, RoundingMode.CEILING));
    }

    private BigDecimal share(int sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(communes), 2, RoundingMode.HALF_UP);
    }
}
