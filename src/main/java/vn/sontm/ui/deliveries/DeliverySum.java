package vn.sontm.ui.deliveries;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.plan.OwnPlan;

/**
 * A line at the foot: how many units are in such a state.
 *
 * @param deliveries that are counted, for each period
 * @param plans how many own plans of the year are; empty where that says nothing
 */
record DeliverySum(String caption, List<List<Delivery>> deliveries, String plans) {
    DeliverySum {
        deliveries = List.copyOf(deliveries);
    }

    static List<DeliverySum> of(DeliveryFacts facts) {
        return Stream.of(
                        line(
                                "in",
                                facts,
                                delivery -> delivery.submitted()
                                        || delivery.received().isPresent(),
                                Set.of(OwnPlan.State.ON_TIME, OwnPlan.State.LATE, OwnPlan.State.UNDATED)),
                        line(
                                "missing",
                                facts,
                                delivery -> delivery.on(facts.today()) == Delivery.State.MISSING,
                                Set.of(OwnPlan.State.MISSING)),
                        line("locked", facts, Delivery::locked, Set.of()))
                .toList();
    }

    private static DeliverySum line(
            String key, DeliveryFacts facts, Predicate<Delivery> counts, Set<OwnPlan.State> plans) {
        return new DeliverySum(
                Messages.text("delivery.sum." + key),
                IntStream.range(0, facts.periods().size())
                        .mapToObj(place -> facts.lines().stream()
                                .map(line -> line.deliveries().get(place))
                                .flatMap(Optional::stream)
                                .filter(counts)
                                .toList())
                        .toList(),
                plans.isEmpty()
                        ? ""
                        : Long.toString(facts.lines().stream()
                                .filter(line -> plans.contains(line.plan().state(facts.today())))
                                .count()));
    }

    String count(int place) {
        return Integer.toString(deliveries.get(place).size());
    }
}
