package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sontm.programme.catalogue.Comparison;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.Formula;
import vn.sontm.programme.catalogue.Indicator;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Level;
import vn.sontm.programme.catalogue.Measure;

/** The threshold and the figure of an indicator in a unit, formulas worked out. */
record Limits(UnitView view, CriteriaSet set, String subject) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    Threshold threshold(Indicator indicator) {
        if (!inForce(indicator)) {
            return Threshold.UNKNOWN;
        }
        var level =
                indicator.formula().map(formula -> level(indicator, formula)).orElseGet(() -> own(indicator));
        var threshold = Threshold.of(indicator.measure(), level);
        return indicator.negative() && threshold instanceof Threshold.Plain plain
                ? new Threshold.Avoided(plain)
                : threshold;
    }

    /** Before its first day a wording judges nothing. */
    boolean inForce(Indicator indicator) {
        return indicator.validFrom().filter(view.period().lastDay()::isBefore).isEmpty();
    }

    /** The figure in force; for a formula without its own, what follows from the base indicator's. */
    Optional<Reading> figure(Indicator indicator) {
        var own = view.figure(subject, set.id() + "/" + indicator.code(), indicator.measure());
        return own.or(() -> indicator.formula().flatMap(formula -> derived(indicator.measure(), formula)));
    }

    private Level own(Indicator indicator) {
        return view.level(set, indicator.code(), indicator.measure());
    }

    /** A percentage is of the base threshold, anything else a multiple of it; unknown as long as that is unknown. */
    private Level level(Indicator indicator, Formula formula) {
        if (!(base(formula) instanceof Level.Known base)) {
            return Level.UNKNOWN;
        }
        if (indicator.kind() != Kind.PERCENT) {
            return Level.of(base.value().multiply(formula.multiplier()));
        }
        return own(indicator) instanceof Level.Known known
                ? known
                : Level.of(formula.multiplier().multiply(HUNDRED));
    }

    private Level base(Formula formula) {
        return view.sets()
                .find(formula.set())
                .flatMap(other ->
                        other.measure(formula.code()).map(measure -> view.level(other, formula.code(), measure)))
                .orElse(Level.UNKNOWN);
    }

    private Optional<Reading> derived(Measure measure, Formula formula) {
        var entered = view.sets()
                .find(formula.set())
                .flatMap(other -> other.measure(formula.code()))
                .flatMap(base -> view.figure(subject, formula.set() + "/" + formula.code(), base));
        if (measure.kind() != Kind.PERCENT) {
            return entered;
        }
        return base(formula) instanceof Level.Known base && base.value().signum() > 0
                ? entered.map(reading -> percentage(reading, base.value(), measure.comparison()))
                : Optional.empty();
    }

    /** Rounded away from being met, so that rounding never decides in the commune's favour. */
    private static Reading percentage(Reading reading, BigDecimal base, Comparison comparison) {
        var rounding = comparison == Comparison.LTE ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return reading.withValue(reading.value().multiply(HUNDRED).divide(base, DECIMALS, rounding));
    }
}
