package vn.sontm.programme.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.plan.Quantity;
import vn.sontm.programme.plan.Relation;

/** "từ 01 đến 02": the lower figure comes first. */
final class RangeFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        var plan = reading.plan();
        return Stream.concat(
                plan.objectives().stream()
                        .flatMap(objective -> judge(objective.quantity(), reading.place(objective)).stream()),
                plan.tasks().stream()
                        .flatMap(task -> task.quantity().stream()
                                .flatMap(quantity -> judge(quantity, CountFacts.place(task)).stream())));
    }

    private static Optional<Finding> judge(Quantity quantity, FactPlace place) {
        return quantity.most()
                .filter(most -> quantity.relation() == Relation.BETWEEN && most.compareTo(quantity.value()) < 0)
                .map(most -> place.finding(
                        Slip.RANGE,
                        Amounts.text(quantity),
                        Amounts.text(
                                new Quantity(Relation.BETWEEN, most, Optional.of(quantity.value()), quantity.unit()))));
    }
}
