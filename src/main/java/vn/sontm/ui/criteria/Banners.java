package vn.sontm.ui.criteria;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** What is to be said once over the whole sheet. */
final class Banners {
    private final VBox view = new VBox(4);

    Node view() {
        return view;
    }

    void show(CriteriaFacts facts) {
        view.getChildren().clear();
        if (facts.locked()) {
            add(Messages.text("criteria.locked", facts.period().label()));
        }
        if (facts.unconfirmed() > 0) {
            add(Messages.text("criteria.unconfirmed", facts.unconfirmed()));
        }
    }

    private void add(String sentence) {
        var banner = new HBox(Parts.mark("mark-unconfirmed"), Parts.wrapped(sentence));
        banner.getStyleClass().add("banner");
        view.getChildren().add(banner);
    }
}
