package vn.sontm.programme.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Measure;

/**
 * What follows from figures alone, before any declared word.
 *
 * @param requirement what is asked, in words
 * @param bound the figure of the threshold, where it has one
 * @param gap what is missing, in words; empty when nothing is
 * @param scorable whether figures alone can decide
 */
record Judged(Standing standing, String requirement, Optional<BigDecimal> bound, String gap, boolean scorable) {
    static Judged of(Measure measure, Threshold threshold, Optional<Reading> figure, Period period, boolean delegated) {
        var words = new Wording(measure);
        return new Judged(
                figure.map(reading -> Standing.of(threshold, reading, period)).orElse(Standing.OPEN),
                words.requirement(threshold, delegated),
                threshold.bound(),
                figure.map(reading -> words.gap(threshold, reading.value())).orElse(""),
                threshold.scores());
    }

    Judged standing(Standing other) {
        return new Judged(other, requirement, bound, gap, scorable);
    }

    Judged asking(String words) {
        return new Judged(standing, words, bound, gap, scorable);
    }
}
