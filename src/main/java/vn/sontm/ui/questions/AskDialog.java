package vn.sontm.ui.questions;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.DayField;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Questions;

/** Whom, about what, what, by when. */
final class AskDialog {
    private final Desk desk;
    private final SearchableComboBox<Choice> subject;
    private final SearchableComboBox<Choice> about;
    private final TextArea text = Parts.area(4);
    private final DayField due = new DayField("question-due", Messages.text("questions.ask.due"));

    AskDialog(Desk desk, QuestionFacts facts) {
        this.desk = desk;
        this.subject = choice("question-subject", "questions.ask.subject", facts.subjects());
        this.about = choice("question-about", "questions.ask.about", facts.topics());
        about.setValue(facts.topics().getFirst());
        text.setId("question-text");
        text.setAccessibleText(Messages.text("questions.ask.text"));
    }

    /** @param code a unit, or {@code unit/subject}; what is not offered leaves the choice open */
    AskDialog to(String code) {
        choose(subject, code);
        return this;
    }

    /** @param item {@code set/number} */
    AskDialog about(String item) {
        choose(about, item);
        return this;
    }

    /** Words to begin with. */
    AskDialog proposing(String words) {
        text.setText(words);
        return this;
    }

    void show(Node owner) {
        var plausible = due.plausible();
        var form = new VBox(
                4,
                Parts.label(Messages.text("questions.ask.subject")),
                subject,
                Parts.label(Messages.text("questions.ask.about")),
                about,
                Parts.label(Messages.text("questions.ask.text")),
                text,
                Parts.label(Messages.text("questions.ask.due")),
                due);
        Dialogs.form(Messages.text("questions.ask"), form, Messages.text("questions.ask.verb"))
                .onlyWith(Bindings.createBooleanBinding(
                        () -> subject.getValue() != null && !text.getText().isBlank() && plausible.getValue(),
                        plausible,
                        subject.valueProperty(),
                        text.textProperty()))
                .focusOn(subject.getValue() == null ? subject : text)
                .show(owner, this::ask);
    }

    private void ask() {
        var whom = subject.getValue();
        var topic = Optional.ofNullable(about.getValue()).map(Choice::code).orElse("");
        var words = text.getText();
        var day = due.day();
        desk.session()
                .write(
                        workspace -> new Questions(workspace).ask(List.of(whom.code()), topic, words, day),
                        changes -> desk.notices().say(Messages.text("questions.asked", whom.name())));
    }

    private static void choose(SearchableComboBox<Choice> box, String code) {
        box.getItems().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static SearchableComboBox<Choice> choice(String id, String key, List<Choice> choices) {
        return Choices.searchable(id, key, Choice::name, choices);
    }
}
