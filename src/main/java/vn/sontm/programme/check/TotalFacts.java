package vn.sontm.programme.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.Yardstick;

/** Totals and averages that objectives state must follow from titles, candidates and the targets of criteria. */
final class TotalFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        var totals =
                reading.objectives(Yardstick.What.RECOGNISED).flatMap(objective -> total(objective, reading).stream());
        var averages =
                reading.objectives(Yardstick.What.AVERAGE).flatMap(objective -> average(objective, reading).stream());
        return Stream.concat(totals, averages);
    }

    /** Those who hold the title already and this year's candidates. */
    private static Optional<Finding> total(Objective objective, FactReading reading) {
        var set = FactReading.set(objective);
        var holders = reading.holders(set);
        var candidates = new LinkedHashSet<>(reading.candidates(set));
        candidates.removeAll(holders);
        var computed = holders.size() + candidates.size();
        return holders.isEmpty() || Amounts.allows(objective.quantity(), computed)
                ? Optional.empty()
                : Optional.of(reading.place(objective)
                        .finding(
                                Slip.TOTAL,
                                Amounts.text(objective.quantity()),
                                CountListRule.two(computed),
                                Stream.of(holders, candidates)
                                        .map(part -> part(reading.names(part)))
                                        .collect(Collectors.joining(" + "))));
    }

    private static String part(List<String> names) {
        return Messages.text("plan-check.communes", CountListRule.two(names.size()), String.join(", ", names));
    }

    private static Optional<Finding> average(Objective objective, FactReading reading) {
        var set = FactReading.set(objective);
        var communes = reading.plan().population(set).size();
        var totals = reading.plan()
                .criteria(set)
                .flatMap(criterion -> criterion.target().stream())
                .flatMap(target -> target.count().stream().boxed())
                .toList();
        return communes == 0 || totals.isEmpty()
                ? Optional.empty()
                : new AverageSum(
                                objective.quantity().value(),
                                Amounts.openAbove(objective.quantity()),
                                communes,
                                totals,
                                reading.size(set))
                        .slip((printed, computed, more) ->
                                reading.place(objective).finding(Slip.AVERAGE, printed, computed, more));
    }

    /** The criteria of a set whose target leaves somebody of the population out. */
    static List<PlanCriterion> open(String set, FactReading reading) {
        return reading.plan()
                .criteria(set)
                .filter(criterion -> criterion
                        .target()
                        .filter(target -> target.count().orElse(0)
                                < reading.plan().population(set).size())
                        .isPresent())
                .toList();
    }
}
