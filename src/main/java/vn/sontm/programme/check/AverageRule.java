package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Objectives;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** The stated average of criteria per commune must follow from the criteria's own totals. */
final class AverageRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.objectives().averages().stream().flatMap(average -> judge(average, reading).stream());
    }

    private static Optional<Finding> judge(Objectives.Average average, PlanReading reading) {
        var population = Optional.ofNullable(reading.populations().get(average.grade()));
        return population.flatMap(communes -> judge(
                average, communes, totals(average.grade(), reading, communes), expected(reading, average.grade())));
    }

    private static Optional<Finding> judge(
            Objectives.Average average, int communes, List<Integer> totals, int expected) {
        var sum = totals.stream().mapToInt(Integer::intValue).sum();
        var missing = Math.max(0, expected - totals.size());
        var most = share(sum + missing * communes, communes);
        var least = share(sum, communes);
        var tooHigh = average.value().compareTo(most) > 0;
        var tooLow = !average.atLeast() && average.value().compareTo(least) < 0;
        var roundedRight = most.setScale(Math.max(1, average.value().scale()), RoundingMode.HALF_UP)
                        .compareTo(average.value())
                == 0;
        if (average.value().compareTo(BigDecimal.valueOf(Math.max(totals.size(), expected))) > 0
                || !tooHigh && !tooLow
                || roundedRight) {
            return Optional.empty();
        }
        return Optional.of(Slip.AVERAGE.at(
                average.span(),
                VietnameseNumbers.format(average.value()),
                VietnameseNumbers.format(tooHigh ? most : least),
                totals.size(),
                VietnameseNumbers.format(BigDecimal.valueOf(sum + (tooHigh ? (long) missing * communes : 0))),
                communes,
                needed(average, communes)));
    }

    private static String needed(Objectives.Average average, int communes) {
        return VietnameseNumbers.format(
                average.value().multiply(BigDecimal.valueOf(communes)).setScale(0, RoundingMode.CEILING));
    }

    private static BigDecimal share(int sum, int communes) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(communes), 2, RoundingMode.HALF_UP);
    }

    /** One total for each criterion of the set. */
    private static List<Integer> totals(Grade grade, PlanReading reading, int communes) {
        var byName = new HashMap<String, Integer>();
        reading.clauses(grade)
                .forEach(clause ->
                        total(clause, communes).ifPresent(total -> byName.put(Words.criterion(clause), total)));
        return new ArrayList<>(byName.values());
    }

    private static Optional<Integer> total(TargetClause clause, int communes) {
        return clause.total()
                .map(total -> total.part())
                .or(() -> clause.everyone() ? Optional.of(communes) : Optional.empty());
    }

    /** How many criteria the set has, as far as the text tells: the highest number printed among its criteria. */
    private static int expected(PlanReading reading, Grade grade) {
        return reading.clauses(grade)
                .flatMap(clause -> clause.criterion().number().stream())
                .max(Integer::compare)
                .orElse(0);
    }
}
