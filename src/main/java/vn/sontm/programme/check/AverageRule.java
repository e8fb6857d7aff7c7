package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return new AverageSum(average.value(), average.atLeast(), communes, totals, expected)
                .slip((printed, computed, more) -> Slip.AVERAGE.at(average.span(), printed, computed, more));
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
