package vn.sontm.ui.criteria;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.workspace.Question;
import vn.sontm.workspace.Questions;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Workspace;

/** Questions of the office with the commune's answers, and what the commune remarks by itself. */
final class Talks {
    private final Session session;

    Talks(Session session) {
        this.session = session;
    }

    VBox view(String subject, EntryRow row, RowDetail detail) {
        var lines = new VBox(8);
        detail.questions().forEach(question -> lines.getChildren().add(question(question)));
        detail.comments()
                .forEach(comment -> lines.getChildren()
                        .add(said(
                                comment.at(),
                                comment.author(),
                                comment.content().path("text").asText())));
        var about = session.set().get() + "/" + row.status().code().replaceFirst("#.*", "");
        lines.getChildren()
                .add(line(
                        "comment",
                        Messages.text("criteria.comment.prompt"),
                        Messages.text("criteria.comment.verb"),
                        (workspace, text) -> comment(workspace, subject, about, text)));
        return lines;
    }

    private Node question(Question question) {
        var lines = said(question.at(), question.author(), question.text());
        question.answer()
                .ifPresent(answer -> lines.getChildren()
                        .add(Parts.wrapped(Messages.text("criteria.talk.answer", answer.text()), "medium")));
        if (question.isOpen()) {
            lines.getChildren()
                    .add(line(
                            "answer",
                            Messages.text("criteria.answer.prompt"),
                            Messages.text("criteria.answer.verb"),
                            (workspace, text) -> new Questions(workspace).answer(question, text)));
        }
        return lines;
    }

    private static VBox said(String at, String who, String text) {
        return new VBox(
                2,
                Parts.label(Messages.text("criteria.talk.by", DetailPane.day(at), who), "caption"),
                Parts.wrapped(text));
    }

    private interface Saying {
        void say(Workspace workspace, String text);
    }

    private HBox line(String id, String prompt, String verb, Saying saying) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        var button = Parts.button(verb, () -> say(field, saying));
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        field.setOnAction(event -> say(field, saying));
        return new HBox(8, field, button);
    }

    private void say(TextField field, Saying saying) {
        var text = field.getText();
        if (!text.isBlank()) {
            session.write(
                    workspace -> {
                        saying.say(workspace, text);
                        return true;
                    },
                    done -> field.clear());
        }
    }

    private static void comment(Workspace workspace, String subject, String about, String text) {
        var object = Json.object().put("kind", RegisterKind.COMMENT.code()).put("subject", subject);
        object.putObject("content").put("text", text).put("about", about);
        new Records(workspace).record(object, Optional.empty());
    }
}
