package vn.sontm.ui.criteria;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The filters over the list, each with the number of criteria that it leaves. */
final class FilterBar {
    private final HBox view = new HBox(4);
    private final CriteriaModel model;

    FilterBar(CriteriaModel model, Runnable changed) {
        this.model = model;
        view.getStyleClass().add("filters");
        view.setAlignment(Pos.CENTER_LEFT);
        for (var filter : Filter.values()) {
            var chip = new ToggleButton();
            chip.setId("filter-" + filter.code());
            chip.getStyleClass().addAll("small", "chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(event -> {
                model.filter().set(filter);
                changed.run();
            });
            view.getChildren().add(chip);
        }
    }

    Node view() {
        return view;
    }

    void show(CriteriaFacts facts) {
        for (var filter : Filter.values()) {
            var chip = (ToggleButton) view.getChildren().get(filter.ordinal());
            chip.setText(filter.label(facts.criteria()));
            chip.setSelected(model.filter().get() == filter);
        }
    }
}
