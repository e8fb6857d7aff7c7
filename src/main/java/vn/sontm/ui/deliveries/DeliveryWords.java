package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Delivery;

/** A delivery in sentences. */
final class DeliveryWords {
    private DeliveryWords() {}

    static List<String> sentences(Delivery delivery, LocalDate today) {
        var words = new ArrayList<String>();
        words.add(Messages.text(
                "delivery.words." + style(delivery.on(today)),
                delivery.name(),
                delivery.period().label(),
                delivery.daysLate(today)));
        words.add(delivery.due()
                .map(day -> Messages.text("delivery.words.due", VietnameseNumbers.format(day)))
                .orElseGet(() -> Messages.text("delivery.words.no-due")));
        delivery.received()
                .ifPresent(day -> words.add(Messages.text("delivery.words.received", VietnameseNumbers.format(day))));
        delivery.asOf()
                .ifPresent(day -> words.add(Messages.text("delivery.words.as-of", VietnameseNumbers.format(day))));
        if (delivery.locked()) {
            words.add(Messages.text("delivery.words.locked"));
        }
        changed(delivery).ifPresent(words::add);
        words.addAll(delivery.gaps());
        return words;
    }

    /** What came after it was handed in; empty where nothing did. */
    static Optional<String> changed(Delivery delivery) {
        return delivery.changedSince() == 0
                ? Optional.empty()
                : Optional.of(Messages.text("delivery.words.changed", delivery.changedSince()));
    }

    /** As style sheets and the keys of texts name a state. */
    static String style(Delivery.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
