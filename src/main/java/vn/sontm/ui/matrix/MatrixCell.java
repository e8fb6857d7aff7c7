package vn.sontm.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/** Letter and tint, with the small marks of the plan, of a different conclusion and of a conflict. */
final class MatrixCell extends TableCell<MatrixLine, Optional<Mark>> {
    private static final List<String> STYLES = List.of("attain", "better", "worse", "concluded");

    MatrixCell() {
        getStyleClass().add("matrix-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Optional<Mark> mark, boolean empty) {
        super.updateItem(mark, empty);
        for (var verdict : Verdict.values()) {
            getStyleClass().remove(verdict.code());
        }
        getStyleClass().removeAll(STYLES);
        setGraphic(null);
        setAccessibleText(null);
        setTooltip(null);
        if (!empty && mark != null) {
            mark.ifPresent(this::show);
        }
    }

    private void show(Mark mark) {
        getStyleClass().add(mark.verdict().code());
        style(mark.attain(), "attain");
        style(mark.concluded(), "concluded");
        style(mark.trend() > 0, "better");
        style(mark.trend() < 0, "worse");
        setGraphic(content(mark));
        setAccessibleText(mark.sentence());
        setTooltip(Parts.tip(mark.sentence()));
    }

    private void style(boolean on, String style) {
        if (on) {
            getStyleClass().add(style);
        }
    }

    private static Node content(Mark mark) {
        var content = new HBox(Parts.label(VerdictMark.letter(mark.verdict()), "letter"));
        content.getStyleClass().addAll("verdict", mark.verdict().code());
        if (mark.trend() != 0) {
            content.getChildren()
                    .add(Parts.label(Messages.text(mark.trend() > 0 ? "matrix.better" : "matrix.worse"), "trend"));
        }
        if (mark.consolidate()) {
            content.getChildren().add(Parts.mark("mark-consolidate"));
        }
        if (mark.differs()) {
            content.getChildren().add(Parts.mark("mark-differs"));
        }
        if (mark.conflicting()) {
            content.getChildren().add(Parts.mark("mark-conflict"));
        }
        return content;
    }
}
