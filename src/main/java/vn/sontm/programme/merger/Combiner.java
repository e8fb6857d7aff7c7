package vn.sontm.programme.merger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.Measure;

/** The arithmetic of combining figures. The order of the shares is without influence. */
public final class Combiner {
    private static final int DECIMALS = 2;

    private Combiner() {}

    /**
     * What one of the units before brings.
     *
     * @param weight asked for by a mean only
     */
    public record Share(Optional<BigDecimal> figure, Optional<BigDecimal> weight) {}

    /** Empty where any figure or weight is missing, or the result is none that the indicator can have: never a guess. */
    public static Optional<BigDecimal> combine(Way way, Measure measure, List<Share> shares) {
        if (shares.isEmpty() || shares.stream().anyMatch(share -> share.figure().isEmpty())) {
            return Optional.empty();
        }
        var combined =
                switch (way) {
                    case SUM -> Optional.of(sum(shares));
                    case MEAN -> mean(measure, shares);
                    case COPY -> shares.size() == 1 ? shares.getFirst().figure() : Optional.<BigDecimal>empty();
                    case MEASURE -> Optional.<BigDecimal>empty();
                };
        return combined.filter(figure -> measure.bounds().objection(figure).isEmpty());
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(share -> share.figure().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Rounded away from being met, so that rounding never decides in the unit's favour. */
    private static Optional<BigDecimal> mean(Measure measure, List<Share> shares) {
        if (shares.stream()
                .anyMatch(share ->
                        share.weight().filter(weight -> weight.signum() >= 0).isEmpty())) {
            return Optional.empty();
        }
        var whole = shares.stream().map(share -> share.weight().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        var weighted = shares.stream()
                .map(share ->
                        share.figure().orElseThrow().multiply(share.weight().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var rounding = measure.comparison() == Comparison.LTE ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Optional.of(weighted.divide(whole, DECIMALS, rounding).stripTrailingZeros())
                .map(figure -> figure.scale() < 0 ? figure.setScale(0) : figure);
    }
}
