package vn.sontm.ui.criteria;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** What is to be said once over the whole sheet. */
final class Banners {
    private final VBox view = new VBox(4);
    private final Runnable openAgain;

    /** @param openAgain to type in what came to light after the lock */
    Banners(Runnable openAgain) {
        this.openAgain = openAgain;
    }

    Node view() {
        return view;
    }

    void show(CriteriaFacts facts) {
        view.getChildren().clear();
        if (facts.closed()) {
            add(Messages.text("criteria.locked", facts.period().label()))
                    .getChildren()
                    .addAll(Parts.filler(), Parts.button(Messages.text("criteria.after-lock.verb"), openAgain));
        } else if (facts.locked()) {
            add(Messages.text("criteria.after-lock"));
        }
        if (facts.unconfirmed() > 0) {
            add(Messages.text("criteria.unconfirmed", facts.unconfirmed()));
        }
    }

    private HBox add(String sentence) {
        var banner = new HBox(Parts.mark("mark-unconfirmed"), Parts.wrapped(sentence));
        banner.getStyleClass().add("banner");
        view.getChildren().add(banner);
        return banner;
    }
}
