package vn.sontm.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/**
 * Letter and tint, with the small marks of the plan, of a different conclusion and of a conflict. While a long table scrolls a
 * cell shows one mark after the other, hundreds in a second: what stays the same is left alone.
 */
final class MatrixCell extends TableCell<MatrixLine, Optional<Mark>> {
    private final Label letter = Parts.label("", "letter");
    private final HBox content = new HBox(letter);
    private final Tooltip tip = Parts.tip("");
    private Optional<Mark> shown = Optional.empty();
    private List<String> parts = List.of();

    MatrixCell() {
        getStyleClass().add("matrix-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Optional<Mark> mark, boolean empty) {
        super.updateItem(mark, empty);
        var next = empty || mark == null ? Optional.<Mark>empty() : mark;
        if (next.equals(shown)) {
            return;
        }
        var before = shown;
        shown = next;
        var styles = next.map(MatrixCell::styles).orElseGet(List::of);
        var old = before.map(MatrixCell::styles).orElseGet(List::of);
        if (!styles.equals(old)) {
            getStyleClass().removeAll(old);
            getStyleClass().addAll(styles);
        }
        next.ifPresent(known -> show(known, before));
        setGraphic(next.isPresent() ? content : null);
        setTooltip(next.isPresent() ? tip : null);
        setAccessibleText(next.map(Mark::sentence).orElse(null));
    }

    private static List<String> styles(Mark mark) {
        var styles = new ArrayList<String>();
        styles.add(mark.verdict().code());
        add(styles, mark.attain(), "attain");
        add(styles, mark.concluded(), "concluded");
        add(styles, mark.trend() > 0, "better");
        add(styles, mark.trend() < 0, "worse");
        return styles;
    }

    /** What stands beside the letter, by its style. */
    private static List<String> beside(Mark mark) {
        var beside = new ArrayList<String>();
        add(beside, mark.trend() > 0, "matrix.better");
        add(beside, mark.trend() < 0, "matrix.worse");
        add(beside, mark.consolidate(), "mark-consolidate");
        add(beside, mark.differs(), "mark-differs");
        add(beside, mark.conflicting(), "mark-conflict");
        return beside;
    }

    private static void add(List<String> all, boolean on, String one) {
        if (on) {
            all.add(one);
        }
    }

    private void show(Mark mark, Optional<Mark> before) {
        tip.setText(mark.sentence());
        if (before.map(Mark::verdict).filter(mark.verdict()::equals).isEmpty()) {
            letter.setText(VerdictMark.letter(mark.verdict()));
            content.getStyleClass().setAll("verdict", mark.verdict().code());
        }
        var beside = beside(mark);
        if (!beside.equals(parts)) {
            parts = beside;
            content.getChildren().setAll(letter);
            beside.forEach(part -> content.getChildren().add(node(part)));
        }
    }

    private static Node node(String part) {
        return part.startsWith("mark-") ? Parts.mark(part) : Parts.label(Messages.text(part), "trend");
    }
}
