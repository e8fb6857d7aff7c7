package vn.sontm.ui.deliveries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Parts;

/**
 * What the sums beneath a period count, unit by unit.
 *
 * @param open shows one delivery
 */
record SumPart(Consumer<Delivery> open) {
    /** Nothing where the period is not shown. */
    List<Node> of(DeliveryFacts facts, Period period) {
        var place = facts.periods().indexOf(period);
        if (place < 0) {
            return List.of();
        }
        var parts = new ArrayList<Node>();
        parts.add(Parts.wrapped(period.label(), "section-title"));
        for (var sum : DeliverySum.of(facts)) {
            parts.add(Parts.label(Messages.text("delivery.sum.of", sum.caption(), sum.count(place)), "medium"));
            sum.deliveries().get(place).forEach(delivery -> parts.add(link(delivery)));
        }
        return parts;
    }

    private Node link(Delivery delivery) {
        var link = Parts.link(delivery.name(), () -> open.accept(delivery));
        link.getStyleClass().add("plain");
        return link;
    }
}
