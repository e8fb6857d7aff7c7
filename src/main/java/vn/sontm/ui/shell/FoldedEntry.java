package vn.sontm.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.ui.common.Parts;

/** An icon and beneath it the words, in as many lines as they need at the width that the style gives them. */
final class FoldedEntry extends VBox {
    FoldedEntry(Node icon, String title) {
        super(2, icon, Parts.wrapped(title, "folded-title"));
        setAlignment(Pos.CENTER);
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
