package vn.sontm.programme.check;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.Yardstick;

/** "mỗi xã đạt thêm từ 01 đến 02 tiêu chí": each unit named attains as many criteria as promised. */
final class PromiseFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        return reading.objectives(Yardstick.What.GAIN)
                .filter(objective -> detailed(objective, reading))
                .flatMap(objective -> objective.units().stream()
                        .distinct()
                        .filter(code -> !Amounts.allows(
                                objective.quantity(),
                                attained(objective, code, reading).size()))
                        .map(code -> finding(objective, code, reading)));
    }

    /** A plan that leaves the names to an annex names hardly any of the group; then nothing can be said. */
    private static boolean detailed(Objective objective, FactReading reading) {
        var named = objective.units().stream()
                .filter(code -> !attained(objective, code, reading).isEmpty())
                .count();
        return named * 2 >= objective.units().size();
    }

    private static Finding finding(Objective objective, String code, FactReading reading) {
        var attained = attained(objective, code, reading);
        var slip = Amounts.tooFew(objective.quantity(), attained.size()) ? Slip.PROMISE_SHORT : Slip.PROMISE_OVER;
        return reading.place(objective)
                .finding(
                        slip,
                        Amounts.text(objective.quantity()),
                        CountListRule.two(attained.size()),
                        reading.name(code),
                        attained.isEmpty()
                                ? ""
                                : Messages.text("plan-check.brackets", reading.criterionNames(attained)),
                        reading.setName(FactReading.set(objective)));
    }

    private static List<PlanCriterion> attained(Objective objective, String code, FactReading reading) {
        return reading.plan()
                .criteria(FactReading.set(objective))
                .filter(criterion -> criterion.attain().contains(code))
                .toList();
    }
}
