package vn.sontm.ui.units;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.reform.Answers;
import vn.sontm.programme.unit.Formation;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** How merging and splitting go on alike: how figures combine, then all of it to be read before it is written. */
record LastSteps(Desk desk, Node owner, UnitFacts facts) {
    /** @param back to the step before */
    void figures(Formation formation, Runnable back, Consumer<Answers> next) {
        var form = new WaysForm(facts, formation);
        Dialogs.form(Messages.text("units.ways.title"), form.view(), Messages.text("units.ways.next"))
                .wide()
                .also(Messages.text("units.back"), () -> Platform.runLater(back))
                .show(owner, () -> answered(form, next));
    }

    private void answered(WaysForm form, Consumer<Answers> next) {
        try {
            next.accept(form.answers());
        } catch (Refusal refusal) {
            desk.notices().refused(refusal);
        }
    }

    /** @param back to the step before */
    void review(List<String> sentences, String caption, Runnable back, Runnable write) {
        var content = new VBox(6);
        sentences.forEach(sentence -> content.getChildren().add(Parts.wrapped(sentence)));
        content.setPrefWidth(desk.appearance().px(640));
        Dialogs.form(Messages.text("units.review"), content, caption)
                .also(Messages.text("units.back"), () -> Platform.runLater(back))
                .show(owner, write);
    }
}
