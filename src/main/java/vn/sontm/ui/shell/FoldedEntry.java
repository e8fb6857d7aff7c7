package vn.sontm.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sontm.ui.common.Parts;

/** Words, in as many lines as they need at the width that the style gives them, beneath what stands above them. */
final class FoldedEntry extends VBox {
    private final Label words;

    FoldedEntry(String title, Node... above) {
        super(2, above);
        words = Parts.wrapped(title, "folded-title");
        getChildren().add(words);
        setAlignment(Pos.CENTER);
    }

    Label words() {
        return words;
    }

    /** A button asks how high its picture is before it says how wide it may be. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
