package vn.sontm.ui.people;

import java.util.ArrayList;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.util.Duration;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Pins.Answer;

/** Digits that nobody reads over the shoulder; after wrong ones it rests for as long as the answer says. */
final class PinField {
    private static final Duration SECOND = Duration.seconds(1);

    private final PasswordField field = new PasswordField();
    private final Label said = Parts.wrapped("", "field-sentence");
    private final Timeline rest = new Timeline();
    private boolean back; // the keyboard comes back after the rest

    PinField(String id, String nameKey) {
        field.setId(id);
        field.setAccessibleText(Messages.text(nameKey));
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        rest.setOnFinished(event -> resume());
    }

    PasswordField field() {
        return field;
    }

    /** Why the last PIN was not taken; takes no room while there is nothing to say. */
    Label said() {
        return said;
    }

    String digits() {
        return field.getText();
    }

    void clear() {
        field.clear();
        said.setText("");
    }

    /** A wrong PIN was typed. */
    void wrong(Answer answer) {
        field.clear();
        if (answer.rest() == 0) {
            said.setText(Messages.text("pin.wrong"));
            field.requestFocus();
        } else {
            hold(answer.rest(), SECOND);
        }
    }

    /** Takes no digits for so many seconds, and says how many are left; none ends a rest. */
    void hold(int seconds) {
        hold(seconds, SECOND);
        back = false; // whoever types elsewhere goes on
    }

    /** Afterwards the field has the keyboard again. */
    void hold(int seconds, Duration tick) {
        rest.stop();
        back = true;
        field.setDisable(seconds > 0);
        said.setText(seconds > 0 ? Messages.text("pin.wait", seconds) : "");
        if (seconds > 0) {
            var frames = new ArrayList<KeyFrame>();
            for (var passed = 1; passed <= seconds; passed++) {
                var left = seconds - passed;
                frames.add(new KeyFrame(tick.multiply(passed), event -> said.setText(Messages.text("pin.wait", left))));
            }
            rest.getKeyFrames().setAll(frames);
            rest.playFromStart();
        }
    }

    private void resume() {
        field.setDisable(false);
        said.setText("");
        if (back) {
            field.requestFocus();
        }
    }
}
