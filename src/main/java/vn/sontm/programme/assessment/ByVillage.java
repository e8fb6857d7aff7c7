package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/**
 * What was counted in one thôn.
 *
 * @param part how many, or how much; for a percentage how many of the whole
 * @param whole what a percentage is of; the same as the part for anything else
 */
public record ByVillage(String village, BigDecimal part, BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public ByVillage {
        if (part.signum() < 0 || whole.signum() < 0) {
            throw new IllegalArgumentException("nothing is counted below zero: " + part + " of " + whole);
        }
    }

    /**
     * The commune's figure: a sum; for a percentage all parts of all wholes, rounded away from being met, so that rounding
     * never decides in the commune's favour. Zero while there is nothing to divide by.
     */
    public static BigDecimal total(Measure measure, List<ByVillage> villages) {
        var part = villages.stream().map(ByVillage::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (measure.kind() != Kind.PERCENT) {
            return part;
        }
        var whole = villages.stream().map(ByVillage::whole).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rounding = measure.comparison() == Comparison.LTE ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, DECIMALS, rounding);
    }
}
