package vn.sontm.ui.common;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.workspace.Workspace;

/**
 * A field without a Save button: it saves when it is left and on Enter. Text at rest for a second is kept as a draft; text
 * that is refused stays in the field and as a draft, with the sentence beneath. Escape goes back to what is saved. Text is
 * never rewritten while the field has the focus, so that Unikey's own corrections go undisturbed.
 */
public final class AutoSave {
    /** Saves a text, off the window's thread; a {@link Refusal} leaves it a draft. */
    public interface Saving {
        void save(Workspace workspace, String text);
    }

    private static final String UNSAVED = "unsaved";
    private static final String REFUSED = "refused";

    private final TextInputControl field;
    private final Session session;
    private final String key;
    private final Saving saving;
    private final Label sentence = Parts.wrapped("", "field-sentence");
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));
    private String saved = ""; // what the ledger says
    private String shown = ""; // what the program put into the field last
    private boolean drafted;
    private boolean insisted;
    private Optional<String> underWay = Optional.empty();

    private AutoSave(TextInputControl field, Session session, String key, Saving saving) {
        this.field = field;
        this.session = session;
        this.key = key;
        this.saving = saving;
    }

    /** @param key names the draft: unique in the workspace, stable over restarts */
    public static AutoSave on(TextInputControl field, Session session, String key, Saving saving) {
        var save = new AutoSave(field, session, key, saving);
        save.listen();
        return save;
    }

    /** Why the text was not saved; takes no room while there is nothing to say. */
    public Label sentence() {
        return sentence;
    }

    /** What the ledger says, and the draft that was left behind if there is one. What is being typed goes first. */
    public void show(String text, Optional<String> draft) {
        if (underWay.isPresent()) {
            return;
        }
        saved = text;
        if (isBeingTyped() || drafted) {
            return;
        }
        drafted = draft.isPresent();
        display(draft.orElse(text));
    }

    private boolean isBeingTyped() {
        return field.isFocused() && !typed().equals(shown);
    }

    /** From now on the text counts as typed: it is saved when the field is left, though it be the same. */
    public void insist() {
        insisted = true;
    }

    /** Saves now what was typed, if it differs from what is saved. */
    public void save() {
        var typed = typed();
        rest.stop();
        if (typed.equals(saved) && !insisted) {
            forget();
        } else if (underWay.filter(typed::equals).isEmpty()) {
            insisted = false;
            underWay = Optional.of(typed);
            session.write(
                    workspace -> {
                        saving.save(workspace, typed);
                        workspace.drafts().discard(key);
                        return typed;
                    },
                    this::saved,
                    refusal -> refused(typed, refusal));
        }
    }

    private void saved(String text) {
        underWay = Optional.empty();
        saved = text;
        shown = text;
        drafted = false;
        said("");
        mark(UNSAVED, !typed().equals(text));
    }

    private void refused(String text, Refusal refusal) {
        underWay = Optional.empty();
        keep(text);
        said(refusal.sentence());
    }

    private void left() {
        if (drafted || insisted || !typed().equals(shown)) {
            save();
        } else if (!shown.equals(saved)) {
            display(saved);
        }
    }

    /** Back to what is saved. */
    private void restore() {
        rest.stop();
        display(saved);
        field.selectAll();
        forget();
    }

    private void forget() {
        insisted = false;
        said("");
        mark(UNSAVED, false);
        if (drafted) {
            drafted = false;
            session.keep(workspace -> workspace.drafts().discard(key));
        }
    }

    private void keep(String text) {
        drafted = true;
        session.keep(workspace -> workspace.drafts().keep(key, text));
    }

    private void listen() {
        said("");
        rest.setOnFinished(event -> keep(typed()));
        field.textProperty().subscribe((before, after) -> changed());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                left();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void changed() {
        mark(UNSAVED, !typed().equals(saved));
        if (!typed().equals(shown)) {
            rest.playFromStart();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !typed().equals(saved)) {
            restore();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(field instanceof TextArea)) {
            save();
        }
    }

    private String typed() {
        return VietnameseText.nfc(field.getText());
    }

    private void display(String text) {
        shown = text;
        if (!field.getText().equals(text)) { // else the caret stays where it is
            field.setText(text);
        }
        mark(UNSAVED, !text.equals(saved));
    }

    private void said(String text) {
        sentence.setText(text);
        sentence.setVisible(!text.isEmpty());
        sentence.setManaged(!text.isEmpty());
        mark(REFUSED, !text.isEmpty());
    }

    private void mark(String style, boolean on) {
        field.getStyleClass().removeAll(style);
        if (on) {
            field.getStyleClass().add(style);
        }
    }
}
