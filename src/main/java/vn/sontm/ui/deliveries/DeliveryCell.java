package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.ui.common.Parts;

/** How one unit handed in one period: a word and a tint. */
final class DeliveryCell extends TableCell<DeliveryFacts.Line, Optional<Delivery>> {
    private final Supplier<LocalDate> today;

    DeliveryCell(Supplier<LocalDate> today) {
        this.today = today;
        getStyleClass().add("delivery-cell");
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Optional<Delivery> delivery, boolean empty) {
        super.updateItem(delivery, empty);
        for (var state : Delivery.State.values()) {
            getStyleClass().remove(style(state));
        }
        setText("");
        setTooltip(null);
        setAccessibleText(null);
        if (!empty && delivery != null) {
            delivery.ifPresent(this::show);
        }
    }

    private void show(Delivery delivery) {
        var state = delivery.on(today.get());
        getStyleClass().add(style(state));
        setText(word(delivery, today.get()));
        var sentence = String.join(" · ", DeliveryWords.sentences(delivery, today.get()));
        setTooltip(Parts.tip(sentence));
        setAccessibleText(sentence);
    }

    /** Short enough for a cell: "đúng hạn", "muộn 3", "chưa nộp". */
    private static String word(Delivery delivery, LocalDate today) {
        var word = Messages.text("delivery.cell." + style(delivery.on(today)), delivery.daysLate(today));
        var marks = (delivery.changedSince() > 0 ? Messages.text("delivery.cell.changed") : "")
                + (delivery.gaps().isEmpty() ? "" : Messages.text("delivery.cell.gaps"));
        return delivery.locked() ? Messages.text("delivery.cell.locked", word) + marks : word + marks;
    }

    static String style(Delivery.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
