package vn.sontm.programme.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.Quantity;
import vn.sontm.programme.plan.Relation;

/** "15 xã (…)", "05 công trình tại xã …": as many units are named as are counted. */
final class CountFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        var objectives = reading.plan().objectives().stream()
                .flatMap(objective ->
                        judge(objective.quantity(), objective.units(), reading.place(objective), reading).stream());
        var tasks = reading.plan().tasks().stream()
                .flatMap(task -> task.quantity().stream()
                        .flatMap(quantity -> judge(quantity, task.units(), place(task), reading).stream()));
        return Stream.concat(objectives, tasks);
    }

    static FactPlace place(PlanTask task) {
        return FactPlace.of(task.source(), "tasks " + task.id(), task.text());
    }

    private static Optional<Finding> judge(
            Quantity quantity, List<String> units, FactPlace place, FactReading reading) {
        var named = new HashSet<>(units).size();
        if (units.isEmpty() || quantity.relation() != Relation.EQ || Amounts.allows(quantity, named)) {
            return Optional.empty();
        }
        var counted = Amounts.text(quantity);
        var names = reading.names(units.stream().distinct().toList());
        if (ofUnits(quantity, reading)) {
            return Optional.of(place.finding(Slip.COUNT_LIST, counted, CountListRule.two(named), names));
        }
        // a share, a rate or several things in one place say nothing about the number of places
        return named < 2 || !quantity.unit().matches("\\p{L}[\\p{L} ]*")
                ? Optional.empty()
                : Optional.of(place.finding(
                        Amounts.tooFew(quantity, named) ? Slip.COUNT_PLACES : Slip.COUNT_ITEMS,
                        counted,
                        CountListRule.two(named),
                        quantity.unit(),
                        names));
    }

    /** Whether units themselves are counted: "xã", or whatever the plan's units are called. */
    private static boolean ofUnits(Quantity quantity, FactReading reading) {
        return reading.plan().units().stream()
                .anyMatch(unit -> !unit.title().isEmpty() && unit.title().equals(quantity.unit()));
    }
}
