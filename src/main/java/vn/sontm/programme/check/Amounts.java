package vn.sontm.programme.check;

import java.math.BigDecimal;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.Quantity;
import vn.sontm.programme.plan.Relation;

/** Stated quantities beside counted ones. */
final class Amounts {
    private Amounts() {}

    static boolean allows(Quantity stated, int counted) {
        var count = BigDecimal.valueOf(counted);
        var order = count.compareTo(stated.value());
        return switch (stated.relation()) {
            case EQ -> order == 0;
            case GTE -> order >= 0;
            case LTE -> order <= 0;
            case BETWEEN ->
                order >= 0
                        && stated.most()
                                .filter(most -> count.compareTo(most) > 0)
                                .isEmpty();
        };
    }

    static boolean tooFew(Quantity stated, int counted) {
        return stated.relation() != Relation.LTE && BigDecimal.valueOf(counted).compareTo(stated.value()) < 0;
    }

    static boolean openAbove(Quantity stated) {
        return stated.relation() == Relation.GTE;
    }

    /** As plans print it: two digits, a range with a dash. */
    static String text(Quantity stated) {
        var value = figure(stated.value());
        return stated.relation() == Relation.BETWEEN
                ? value + stated.most().map(most -> "–" + figure(most)).orElse("")
                : value;
    }

    private static String figure(BigDecimal value) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        return whole && value.abs().compareTo(BigDecimal.TEN) < 0
                ? CountListRule.two(value.intValue())
                : VietnameseNumbers.format(value);
    }
}
