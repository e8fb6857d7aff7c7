package vn.sontm.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.common.VerdictMark;

/**
 * Letter and tint, with the small marks of the plan, of a different conclusion and of a conflict. While a long table scrolls a
 * cell shows one mark after the other, hundreds in a second: what stays the same is left alone, and looks go by states, since a
 * change of style classes has the cell and all in it looked up anew in the sheets.
 */
final class MatrixCell extends TableCell<MatrixLine, Optional<Mark>> {
    private static final Map<Verdict, PseudoClass> VERDICTS = Stream.of(Verdict.values())
            .collect(Collectors.toMap(Function.identity(), verdict -> PseudoClass.getPseudoClass(verdict.code())));
    private static final PseudoClass ATTAIN = PseudoClass.getPseudoClass("attain");
    private static final PseudoClass CONCLUDED = PseudoClass.getPseudoClass("concluded");

    private final HBox beside = new HBox(1);
    private Optional<Mark> shown = Optional.empty();
    private List<String> parts = List.of();

    MatrixCell() {
        getStyleClass().addAll("matrix-cell", "letter");
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(1);
        beside.setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Optional<Mark> mark, boolean empty) {
        super.updateItem(mark, empty);
        var next = empty || mark == null ? Optional.<Mark>empty() : mark;
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        VERDICTS.forEach((verdict, state) -> state(state, mine -> mine.verdict() == verdict));
        state(ATTAIN, Mark::attain);
        state(CONCLUDED, Mark::concluded);
        setText(next.map(Mark::verdict).map(VerdictMark::letter).orElse(null));
        show(next.map(MatrixCell::beside).orElseGet(List::of));
        Tips.set(this, next.map(Mark::sentence).orElse(""));
        setAccessibleText(next.map(Mark::sentence).orElse(null));
    }

    private void state(PseudoClass state, Predicate<Mark> holds) {
        pseudoClassStateChanged(state, shown.filter(holds).isPresent());
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

    private void show(List<String> wanted) {
        if (!wanted.equals(parts)) {
            parts = wanted;
            beside.getChildren().setAll(parts.stream().map(MatrixCell::node).toList());
            setGraphic(parts.isEmpty() ? null : beside);
        }
    }

    private static Node node(String part) {
        return part.startsWith("mark-") ? Parts.mark(part) : Parts.label(Messages.text(part), "trend");
    }
}
