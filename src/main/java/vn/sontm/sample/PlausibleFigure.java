package vn.sontm.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.sontm.base.Hashes;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/**
 * A figure as a commune might report it.
 *
 * @param measure what is measured
 * @param threshold what is asked; empty where nobody knows, then a usual one is taken
 * @param share between 0 and 1, always the same for the same indicator of the same commune
 */
record PlausibleFigure(Measure measure, Optional<BigDecimal> threshold, double share) {
    private static final double HUNDRED = 100;
    private static final double USUAL_LEAST = 80;
    private static final double USUAL_MOST = 15;

    static PlausibleFigure of(Measure measure, Optional<BigDecimal> threshold, String subject, String item) {
        var hash = Hashes.sha256((subject + "|" + item).getBytes(StandardCharsets.UTF_8));
        var bits = ByteBuffer.wrap(hash).getInt() & Integer.MAX_VALUE;
        return new PlausibleFigure(measure, threshold, (double) bits / Integer.MAX_VALUE);
    }

    /**
     * @param reached whether it meets the threshold
     * @param step how many months have gone by: figures get better
     */
    BigDecimal at(boolean reached, int step) {
        var figure =
                switch (measure.kind()) {
                    case BOOLEAN -> reached ? 1 : 0;
                    case CHOICE -> Math.max(1, limit(2) - (reached ? 0 : 1));
                    case PERCENT, NUMBER, COUNT -> measured(reached, step);
                };
        return rounded(figure);
    }

    private double measured(boolean reached, int step) {
        return switch (measure.comparison()) {
            case LTE -> reached ? atMost() : limit(USUAL_MOST) * (1.3 + 0.3 * share - 0.03 * step);
            case EQ -> reached ? limit(0) : limit(0) + 8 + 6 * share - step;
            case GTE, ACHIEVED -> reached ? atLeast(step) : limit(USUAL_LEAST) * (0.78 + 0.1 * share + 0.01 * step);
        };
    }

    private double atMost() {
        return limit(USUAL_MOST) * (0.45 + 0.4 * share);
    }

    private double atLeast(int step) {
        var limit = limit(USUAL_LEAST);
        var most = measure.kind() == Kind.PERCENT ? HUNDRED : limit * 1.25;
        return Math.min(most, limit + (most - limit) * (0.15 + 0.5 * share + 0.02 * step));
    }

    private double limit(double usual) {
        return threshold.map(BigDecimal::doubleValue).orElse(usual);
    }

    private BigDecimal rounded(double figure) {
        var whole = measure.kind() != Kind.PERCENT && measure.kind() != Kind.NUMBER;
        var up = measure.comparison() == Comparison.GTE ? RoundingMode.CEILING : RoundingMode.HALF_UP;
        var exact = BigDecimal.valueOf(Math.max(0, figure));
        var rounded = whole ? exact.setScale(0, up) : exact.setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() < 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                : rounded.stripTrailingZeros();
    }
}
