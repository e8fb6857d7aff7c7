package vn.sontm.programme.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.Yardstick;

/** Who is to hold a title meets every criterion: no target below the goal, no candidate left out of an open one. */
final class GoalFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return Stream.of(
                        reading.objectives(Yardstick.What.RECOGNISED).flatMap(goal -> targets(goal, reading)),
                        reading.objectives(Yardstick.What.NEWLY_RECOGNISED)
                                .flatMap(goal -> candidates(goal, goal.units(), reading)),
                        reading.objectives(Yardstick.What.COMPLETE).flatMap(goal -> complete(goal, reading)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> targets(Objective goal, FactReading reading) {
        return reading.plan()
                .criteria(FactReading.set(goal))
                .flatMap(criterion -> criterion.target().stream()
                        .flatMap(target -> target.count().stream()
                                .filter(count -> Amounts.tooFew(goal.quantity(), count))
                                .mapToObj(count -> reading.place(criterion)
                                        .finding(
                                                Slip.GOAL_CRITERION,
                                                TargetFacts.fraction(count, target),
                                                Amounts.text(goal.quantity()),
                                                reading.criterionName(criterion),
                                                reading.setName(criterion.set()),
                                                reading.place(goal).place()))));
    }

    private static Stream<Finding> candidates(Objective goal, Collection<String> candidates, FactReading reading) {
        var open = TotalFacts.open(FactReading.set(goal), reading);
        return candidates.stream().distinct().flatMap(code -> unnamed(goal, code, open, reading));
    }

    /** Every subject of the set must be asked for in every criterion that the plan speaks of. */
    private static Stream<Finding> complete(Objective goal, FactReading reading) {
        var set = FactReading.set(goal);
        var criteria = reading.plan().criteria(set).toList();
        return reading.plan().population(set).stream().flatMap(code -> unnamed(goal, code, criteria, reading));
    }

    private static Stream<Finding> unnamed(
            Objective goal, String code, List<PlanCriterion> criteria, FactReading reading) {
        var without = criteria.stream()
                .filter(criterion -> !criterion.asked().contains(code))
                .toList();
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(reading.place(goal)
                        .finding(
                                Slip.GOAL_COMMUNE,
                                reading.name(code),
                                without.size(),
                                reading.criterionNames(without),
                                Messages.text("plan-check.goal.set", reading.setName(FactReading.set(goal)))));
    }
}
