package vn.sontm.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Words that may take a few lines, and no more. */
final class Lines extends Label {
    private static final double AIR = 3; // at the very height of its lines a label shows one line less

    private final int most;

    /** @param most lines; the rest is shown as a tool tip */
    Lines(String words, int most) {
        super(words);
        this.most = most;
        setWrapText(true);
        Tips.set(this, words);
    }

    /** How much higher a text becomes by another line. */
    static double height(Labeled words) {
        var text = new Text("Đ");
        text.setFont(words.getFont());
        return text.getLayoutBounds().getHeight() + words.getLineSpacing();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), super.computePrefHeight(-1) + (most - 1) * height(this) + AIR);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
