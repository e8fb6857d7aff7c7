package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.PlanStanding;

/** How one unit stands with its own plan of the year: a word and the tint that a delivery in that state has. */
final class PlanCell extends TableCell<DeliveryFacts.Line, PlanStanding> {
    private static final List<String> TINTS = List.of("on-time", "late", "unconfirmed", "missing", "awaited");

    private final Supplier<LocalDate> today;

    PlanCell(Supplier<LocalDate> today) {
        this.today = today;
        getStyleClass().add("delivery-cell");
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(PlanStanding plan, boolean empty) {
        super.updateItem(plan, empty);
        getStyleClass().removeAll(TINTS);
        setText("");
        setTooltip(null);
        setAccessibleText(null);
        if (!empty && plan != null && plan.expected()) {
            show(plan);
        }
    }

    private void show(PlanStanding plan) {
        getStyleClass()
                .add(
                        switch (plan.state(today.get())) {
                            case ON_TIME -> "on-time";
                            case LATE -> "late";
                            case UNDATED -> "unconfirmed";
                            case MISSING -> "missing";
                            case AWAITED -> "awaited";
                        });
        setText(plan.stateWords(today.get()));
        var due = plan.due()
                .map(day -> Messages.text("delivery.words.due", VietnameseNumbers.format(day)))
                .orElseGet(() -> Messages.text("delivery.plan.no-due"));
        var sentence = Messages.text("delivery.plan.words", plan.name(), plan.stateWords(today.get()), due);
        setTooltip(Parts.tip(sentence));
        setAccessibleText(sentence);
    }
}
