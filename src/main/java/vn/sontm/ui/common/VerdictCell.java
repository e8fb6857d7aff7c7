package vn.sontm.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.plan.Target;

/**
 * One criterion as a cell of a heat map: number, verdict, and beside it the marks of the plan (phấn đấu, củng cố), of a
 * different conclusion and of a conflict. A button: Enter opens it.
 */
public final class VerdictCell {
    private VerdictCell() {}

    /** @param caption before the verdict, such as the criterion's number; may be empty */
    public static Button of(String caption, CriterionStatus criterion, Runnable open) {
        var cell = Parts.button(caption, open);
        cell.setGraphic(VerdictMark.with(VerdictMark.brief(criterion.verdict()), marks(criterion)));
        cell.getStyleClass().setAll("verdict-cell", criterion.verdict().code());
        if (criterion.target().filter(Target.ATTAIN::equals).isPresent()) {
            cell.getStyleClass().add("attain");
        }
        var sentence = sentence(criterion);
        Tips.set(cell, sentence);
        return Parts.named(cell, sentence);
    }

    /** The small marks beside a verdict, except that of phấn đấu, which is an outline. */
    public static List<Node> marks(CriterionStatus criterion) {
        var marks = new ArrayList<Node>();
        if (criterion.target().filter(Target.CONSOLIDATE::equals).isPresent()) {
            marks.add(Parts.mark("mark-consolidate"));
        }
        if (criterion.differs()) {
            marks.add(Parts.mark("mark-differs"));
        }
        if (criterion.indicators().stream().anyMatch(IndicatorStatus::conflicting)) {
            marks.add(Parts.mark("mark-conflict"));
        }
        return marks;
    }

    /** All that the cell shows, in words. */
    public static String sentence(CriterionStatus criterion) {
        var words = new ArrayList<String>();
        words.add(Messages.text(
                "verdict.sentence",
                Integer.toString(criterion.number()),
                criterion.name(),
                VerdictMark.word(criterion.verdict()).toLowerCase(VietnameseText.LOCALE)));
        criterion.target().ifPresent(target -> words.add(Messages.text("verdict.target." + target.code())));
        if (criterion.differs()) {
            words.add(Messages.text("verdict.differs", VerdictMark.word(criterion.self())));
        }
        if (criterion.indicators().stream().anyMatch(IndicatorStatus::conflicting)) {
            words.add(Messages.text("verdict.conflict"));
        }
        return String.join(" · ", words);
    }
}
