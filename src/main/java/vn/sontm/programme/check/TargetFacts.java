package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.text.Percent;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.TargetCount;

/** The figures of a target: the percentage is that of the fraction, the whole is the population, those named fit in. */
final class TargetFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading.plan().criteria().stream()
                .flatMap(criterion -> criterion.target().stream()
                        .flatMap(target -> Stream.of(
                                        share(criterion, target, reading),
                                        population(criterion, target, reading),
                                        named(criterion, target, reading))
                                .flatMap(Optional::stream)));
    }

    private static Optional<Finding> share(PlanCriterion criterion, TargetCount target, FactReading reading) {
        if (target.count().isEmpty() || target.of().isEmpty()) {
            return Optional.empty();
        }
        var part = target.count().getAsInt();
        var whole = target.of().getAsInt();
        if (part > whole) {
            return Optional.of(
                    reading.place(criterion).finding(Slip.FRACTION, fraction(part, target), Integer.toString(whole)));
        }
        return target.percent()
                .filter(percent -> !Percent.states(scaled(percent), part, whole))
                .map(percent -> reading.place(criterion)
                        .finding(
                                Slip.PERCENT,
                                VietnameseNumbers.format(percent) + "%",
                                PercentRule.share(scaled(percent), part, whole),
                                fraction(part, target),
                                PercentRule.other(scaled(percent), whole)));
    }

    private static Optional<Finding> population(PlanCriterion criterion, TargetCount target, FactReading reading) {
        var size = reading.plan().population(criterion.set()).size();
        var count = target.count().orElse(size);
        return boxed(target.of())
                .filter(whole -> size > 0 && whole != size)
                .map(whole -> reading.place(criterion)
                        .finding(
                                Slip.POPULATION,
                                fraction(count, target),
                                CountListRule.two(count) + "/" + size,
                                reading.setName(criterion.set()),
                                size));
    }

    private static Optional<Finding> named(PlanCriterion criterion, TargetCount target, FactReading reading) {
        var named = criterion.asked().size();
        return boxed(target.count())
                .filter(count -> count < named)
                .map(count -> reading.place(criterion)
                        .finding(
                                Slip.TOTAL_TOO_SMALL,
                                fraction(count, target),
                                CountListRule.two(named),
                                reading.criterionName(criterion)));
    }

    static String fraction(int count, TargetCount target) {
        return CountListRule.two(count) + "/"
                + boxed(target.of()).map(CountListRule::two).orElse("?");
    }

    /** A whole percentage has no decimals, however the file writes it. */
    static BigDecimal scaled(BigDecimal percent) {
        var stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<Integer> boxed(OptionalInt figure) {
        return figure.isPresent() ? Optional.of(figure.getAsInt()) : Optional.empty();
    }
}
