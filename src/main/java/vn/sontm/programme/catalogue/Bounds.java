package vn.sontm.programme.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;

/**
 * Which figures an indicator can have at all.
 *
 * @param least smallest possible figure
 * @param most greatest possible figure
 * @param whole whether only whole numbers are possible
 */
public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean whole) {
    // no measurement of a commune is larger or finer; keeps hostile files from filling the memory with zeros
    private static final int DIGITS = 15;
    private static final int DECIMALS = 6;

    static Bounds of(Kind kind, int options, boolean relative) {
        var zero = Optional.of(BigDecimal.ZERO);
        return switch (kind) {
            case PERCENT -> new Bounds(zero, relative ? Optional.empty() : Optional.of(BigDecimal.valueOf(100)), false);
            case NUMBER -> new Bounds(Optional.empty(), Optional.empty(), false);
            case COUNT -> new Bounds(zero, Optional.empty(), true);
            case BOOLEAN -> new Bounds(zero, Optional.of(BigDecimal.ONE), true);
            case CHOICE ->
                new Bounds(zero, options == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(options)), true);
        };
    }

    /** Why a figure is impossible, in words; empty for a possible one. */
    public Optional<String> objection(BigDecimal figure) {
        if (figure.precision() - figure.scale() > DIGITS
                || figure.stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(Messages.text("catalogue.bounds.size"));
        }
        if (whole && figure.stripTrailingZeros().scale() > 0) {
            return Optional.of(Messages.text("catalogue.bounds.whole"));
        }
        var tooLow = least.filter(limit -> figure.compareTo(limit) < 0);
        if (tooLow.isPresent()) {
            return Optional.of(Messages.text("catalogue.bounds.least", VietnameseNumbers.format(tooLow.get())));
        }
        return most.filter(limit -> figure.compareTo(limit) > 0)
                .map(limit -> Messages.text("catalogue.bounds.most", VietnameseNumbers.format(limit)));
    }
}
