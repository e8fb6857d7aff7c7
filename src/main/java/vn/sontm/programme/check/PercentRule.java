package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.text.Fraction;
import vn.sontm.programme.check.text.Fractions;
import vn.sontm.programme.check.text.Percent;
import vn.sontm.programme.check.text.PlanReading;

/** "12/20 xã, đạt 55%": the percentage must be that of the fraction, and no part exceeds its whole. */
final class PercentRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream()
                .flatMap(passage -> Fractions.of(passage.whole()).stream())
                .flatMap(PercentRule::judge);
    }

    private static Stream<Finding> judge(Fraction fraction) {
        if (fraction.whole() == 0 || fraction.part() > fraction.whole()) {
            return Stream.of(Slip.FRACTION.at(fraction.full(), fraction.printed(), fraction.whole()));
        }
        return fraction.percent().flatMap(percent -> judge(fraction, percent)).stream();
    }

    private static Optional<Finding> judge(Fraction fraction, Percent percent) {
        if (percent.states(fraction.part(), fraction.whole())) {
            return Optional.empty();
        }
        var cutOff = percent.value().scale() > 0 && percent.cutsOff(fraction.part(), fraction.whole());
        var slip = cutOff ? Slip.PERCENT_CUT_OFF : Slip.PERCENT;
        return Optional.of(slip.at(
                fraction.full(),
                VietnameseNumbers.format(percent.value()) + "%",
                share(percent.value(), fraction.part(), fraction.whole()),
                fraction.printed(),
                other(percent.value(), fraction.whole())));
    }

    /** The right percentage, with as many decimals as the printed one, one at least. */
    static String share(BigDecimal percent, int part, int whole) {
        return VietnameseNumbers.format(Percent.share(part, whole, Math.max(percent.scale(), 1))) + "%";
    }

    /** The fraction that the printed percentage would belong to, when it is a whole number of communes. */
    static String other(BigDecimal percent, int whole) {
        var part = percent.multiply(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValue();
        var possible = part <= whole && Percent.states(percent, part, whole);
        return possible ? Messages.text("plan-check.or", part + "/" + whole) : "";
    }
}
