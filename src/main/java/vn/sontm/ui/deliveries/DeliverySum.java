package vn.sontm.ui.deliveries;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Delivery;

/** A line at the foot: for each period how many units are in such a state. */
record DeliverySum(String caption, List<String> texts) {
    DeliverySum {
        texts = List.copyOf(texts);
    }

    static List<DeliverySum> of(DeliveryFacts facts) {
        return Stream.of(
                        line(
                                "in",
                                facts,
                                delivery -> delivery.submitted()
                                        || delivery.received().isPresent()),
                        line("missing", facts, delivery -> delivery.on(facts.today()) == Delivery.State.MISSING),
                        line("locked", facts, Delivery::locked))
                .toList();
    }

    private static DeliverySum line(String key, DeliveryFacts facts, Predicate<Delivery> counts) {
        return new DeliverySum(
                Messages.text("delivery.sum." + key),
                IntStream.range(0, facts.periods().size())
                        .mapToObj(place -> Long.toString(facts.lines().stream()
                                .map(line -> line.deliveries().get(place))
                                .flatMap(Optional::stream)
                                .filter(counts)
                                .count()))
                        .toList());
    }
}
