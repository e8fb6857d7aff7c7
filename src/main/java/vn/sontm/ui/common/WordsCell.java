package vn.sontm.ui.common;

import javafx.scene.control.TableCell;

/**
 * A cell of words that is as high as the lines they take in its column; what does not fit is shown as a tool tip.
 *
 * @param <R> a row
 */
final class WordsCell<R> extends TableCell<R, String> {
    static final int ALL = 1000;

    private static final double AIR = 6; // above and beneath; as padding of the cell it would cost the second line

    private final int lines;

    /** @param lines at most */
    WordsCell(int lines) {
        this.lines = lines;
        setWrapText(true);
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        setText(empty ? "" : words);
        Tips.set(this, empty || lines == ALL ? "" : words);
    }

    /** A row asks its cells how high they are before it says how wide. */
    @Override
    protected double computePrefHeight(double width) {
        var wanted = super.computePrefHeight(getTableColumn().getWidth());
        return AIR + Math.min(wanted, super.computePrefHeight(-1) + (lines - 1) * Lines.height(this));
    }
}
