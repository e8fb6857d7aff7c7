package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.programme.plan.OwnPlan;
import vn.sontm.ui.common.PlanStanding;

/**
 * What a cell says of a report or of a unit's own plan.
 *
 * @param tint the style of a delivery in that state
 * @param word short enough for a cell: "đúng hạn", "muộn 3", "chưa nộp"
 */
record Standing(String tint, String word, String sentence) {
    static Standing of(Delivery delivery, LocalDate today) {
        var tint = DeliveryWords.style(delivery.on(today));
        return new Standing(
                tint,
                word(delivery, Messages.text("delivery.cell." + tint, delivery.daysLate(today))),
                String.join(" · ", DeliveryWords.sentences(delivery, today)));
    }

    private static String word(Delivery delivery, String word) {
        var marks = (delivery.changedSince() > 0 ? Messages.text("delivery.cell.changed") : "")
                + (delivery.gaps().isEmpty() ? "" : Messages.text("delivery.cell.gaps"));
        return delivery.locked() ? Messages.text("delivery.cell.locked", word) + marks : word + marks;
    }

    static Standing of(PlanStanding plan, LocalDate today) {
        var word = plan.stateWords(today);
        var due = plan.due()
                .map(day -> Messages.text("delivery.words.due", VietnameseNumbers.format(day)))
                .orElseGet(() -> Messages.text("delivery.plan.no-due"));
        return new Standing(
                DeliveryWords.style(asDelivery(plan.state(today))),
                word,
                Messages.text("delivery.plan.words", plan.name(), word, due));
    }

    private static Delivery.State asDelivery(OwnPlan.State state) {
        return switch (state) {
            case ON_TIME -> Delivery.State.ON_TIME;
            case LATE -> Delivery.State.LATE;
            case UNDATED -> Delivery.State.UNCONFIRMED;
            case MISSING -> Delivery.State.MISSING;
            case AWAITED -> Delivery.State.AWAITED;
        };
    }
}
