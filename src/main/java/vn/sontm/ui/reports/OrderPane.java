package vn.sontm.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.desk.FormOrder;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Parts;

/** What the chosen form has to be told: shows only what it asks for. */
final class OrderPane {
    private static final String EACH = Messages.text("reports.criterion.all");

    private final ComboBox<Named> unit = Choices.of(Named::name);
    private final ComboBox<Named> set = Choices.of(Named::name);
    private final ComboBox<Named> criterion = Choices.of(Named::name);
    private final ComboBox<Named> receipt = Choices.of(Named::name);
    private final VBox view = new VBox(8);
    private final Runnable changed;
    private FormFacts facts = new FormFacts(List.of(), List.of(), List.of(), Map.of(), List.of(), false);
    private boolean filling;

    /** @param changed something else was chosen */
    OrderPane(Runnable changed) {
        this.changed = changed;
        unit.setId("report-unit");
        set.setId("report-set");
        criterion.setId("report-criterion");
        receipt.setId("report-receipt");
        set.valueProperty().subscribe((before, now) -> fillCriteria());
        List.of(unit, set, criterion, receipt).forEach(box -> {
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe((before, now) -> tell());
        });
    }

    Node view() {
        return view;
    }

    /** Fresh facts; what is chosen stays where it still can be. */
    void show(FormFacts fresh, FormChoice form) {
        filling = true;
        facts = fresh;
        fill(unit, fresh.units(), "");
        fill(set, fresh.sets(), form.set());
        fill(receipt, fresh.receipts(), "");
        fillCriteria();
        lines(form.asks());
        filling = false;
    }

    /** The form changed: its own criteria set is the one to begin with. */
    void begin(FormChoice form) {
        filling = true;
        set.getItems().stream()
                .filter(choice -> choice.id().equals(form.set()))
                .findFirst()
                .ifPresent(set::setValue);
        lines(form.asks());
        filling = false;
    }

    FormOrder order(FormChoice form, Period period) {
        var order = FormOrder.of(form.id(), period);
        order = form.asks().contains(Asks.UNIT) ? order.unit(id(unit)) : order;
        order = form.asks().contains(Asks.SET) ? order.set(id(set)) : order;
        order = form.asks().contains(Asks.RECEIPT) ? order.receipt(id(receipt)) : order;
        return form.asks().contains(Asks.CRITERION) && !id(criterion).isEmpty()
                ? order.criterion(Integer.parseInt(id(criterion)))
                : order;
    }

    private void lines(Set<Asks> asks) {
        view.getChildren().clear();
        line(asks.contains(Asks.UNIT), "reports.asks.unit", unit);
        line(asks.contains(Asks.SET), "reports.asks.set", set);
        line(asks.contains(Asks.CRITERION), "reports.asks.criterion", criterion);
        line(asks.contains(Asks.RECEIPT), "reports.asks.receipt", receipt);
    }

    private void line(boolean asked, String key, ComboBox<Named> box) {
        if (asked && !box.getItems().isEmpty()) {
            var label = Parts.label(Messages.text(key), "muted");
            label.setLabelFor(box);
            view.getChildren().add(new VBox(2, label, box));
        }
    }

    private void fillCriteria() {
        var all = new ArrayList<>(List.of(new Named("", EACH)));
        all.addAll(facts.criteria().getOrDefault(id(set), List.of()));
        fill(criterion, all, "");
    }

    private static void fill(ComboBox<Named> box, List<Named> choices, String wanted) {
        if (box.getItems().equals(choices)) {
            return;
        }
        var kept = id(box).isEmpty() ? wanted : id(box);
        box.getItems().setAll(choices);
        box.setValue(null);
        choices.stream()
                .filter(choice -> choice.id().equals(kept))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresent(box::setValue);
    }

    private static String id(ComboBox<Named> box) {
        return box.getValue() == null ? "" : box.getValue().id();
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
