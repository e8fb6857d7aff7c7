package vn.sontm.ui.questions;

import java.time.OffsetDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ui.common.AutoSave;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;

/** Beside the list: one question, its answer, and what is to be done about it. What is being typed survives a refresh. */
final class QuestionPane {
    private final Desk desk;
    private final VBox head = new VBox(8);
    private final VBox foot = new VBox(8);
    private final ScrollPane view;
    private Optional<QuestionFacts.Row> shown = Optional.empty();
    private Optional<AutoSave> answer = Optional.empty();

    QuestionPane(Desk desk) {
        this.desk = desk;
        var content = new VBox(12, head, foot);
        content.getStyleClass().add("content");
        view = new ScrollPane(content);
        view.setId("question-pane");
        view.setFitToWidth(true);
        view.setPrefWidth(desk.appearance().px(380));
        view.setMinWidth(desk.appearance().px(300));
        view.getStyleClass().add("side-pane");
    }

    Node view() {
        return view;
    }

    void clear() {
        shown = Optional.empty();
        answer = Optional.empty();
        head.getChildren().setAll(Parts.wrapped(Messages.text("questions.choose"), "muted"));
        foot.getChildren().clear();
    }

    void show(QuestionFacts.Row row, boolean answers) {
        var same = shown.filter(
                        before -> before.question().id().equals(row.question().id()))
                .isPresent();
        shown = Optional.of(row);
        head(row, answers);
        if (answers && !same) {
            answerField(row.question());
        } else if (!answers) {
            acts(row);
        }
        answer.ifPresent(field ->
                field.show(row.question().answer().map(Question.Answer::text).orElse(""), row.draft()));
    }

    private void head(QuestionFacts.Row row, boolean answers) {
        var question = row.question();
        head.getChildren().setAll(Parts.wrapped(row.unit(), "section-title"));
        if (!row.about().isEmpty()) {
            head.getChildren().add(Parts.wrapped(row.about(), "muted"));
        }
        head.getChildren()
                .addAll(
                        Parts.wrapped(question.text()),
                        Parts.wrapped(Messages.text("questions.by", question.author(), day(question.at())), "caption"),
                        state(row));
        question.answer().ifPresent(said -> {
            if (!answers) {
                head.getChildren()
                        .addAll(Parts.label(Messages.text("questions.answer"), "medium"), Parts.wrapped(said.text()));
            }
            head.getChildren()
                    .add(Parts.wrapped(
                            Messages.text("questions.answered.by", said.author(), day(said.at())), "caption"));
        });
    }

    private static Node state(QuestionFacts.Row row) {
        var due = row.question().due().map(VietnameseNumbers::format);
        return Parts.wrapped(
                due.map(day -> Messages.text("questions.due", row.state(), day)).orElse(row.state()),
                row.overdue() ? "wrong" : "muted");
    }

    private void answerField(Question question) {
        var area = Parts.area(6);
        area.setId("answer");
        area.setAccessibleText(Messages.text("questions.answer"));
        var save = AutoSave.on(
                area,
                desk.session(),
                QuestionFacts.draft(question),
                (workspace, text) -> new Questions(workspace).answer(question, text));
        answer = Optional.of(save);
        foot.getChildren()
                .setAll(
                        Parts.label(Messages.text("questions.answer"), "medium"),
                        area,
                        save.sentence(),
                        Parts.primary(Messages.text("questions.answer.verb"), save::save),
                        Parts.wrapped(Messages.text("questions.answer.hint"), "caption"));
    }

    private void acts(QuestionFacts.Row row) {
        answer = Optional.empty();
        foot.getChildren().clear();
        var acts = new HBox(8);
        var question = row.question();
        if (question.about().contains("/")) {
            acts.getChildren()
                    .add(Parts.button(
                            Messages.text("questions.open"),
                            () -> desk.navigator()
                                    .go("appraisal", question.subject() + "|" + criterion(question.about()))));
        }
        if (row.own() && question.isOpen()) {
            acts.getChildren().add(Parts.button(Messages.text("questions.withdraw"), () -> withdraw(row)));
        }
        foot.getChildren().add(acts);
    }

    /** The criterion that an indicator belongs to: {@code set/2.1} → {@code set/2}. */
    private static String criterion(String about) {
        return about.replaceFirst("(/\\d+)[^/]*$", "$1");
    }

    private void withdraw(QuestionFacts.Row row) {
        Dialogs.reason(
                view,
                Messages.text("questions.withdraw"),
                Messages.text("questions.withdraw.why", row.unit()),
                Messages.text("questions.withdraw"),
                reason -> desk.session()
                        .write(
                                workspace -> new Questions(workspace).withdraw(row.question(), reason),
                                changes -> desk.notices().say(Messages.text("questions.withdrawn", row.unit()))));
    }

    private static String day(String at) {
        return VietnameseNumbers.format(OffsetDateTime.parse(at).toLocalDate());
    }
}
