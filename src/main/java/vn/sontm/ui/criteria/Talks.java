package vn.sontm.ui.criteria;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Json;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.workspace.Records;
import vn.sontm.workspace.Workspace;

/** Questions of the office with the commune's answers, and what the commune remarks by itself. */
final class Talks {
    private final Session session;

    Talks(Session session) {
        this.session = session;
    }

    VBox view(String subject, EntryRow row, List<RowDetail.Talk> talks) {
        var lines = new VBox(8);
        talks.forEach(talk -> lines.getChildren().add(talk(subject, talk)));
        var about = session.set().get() + "/" + row.status().code().replaceFirst("#.*", "");
        lines.getChildren()
                .add(line(
                        "comment",
                        Messages.text("criteria.comment.prompt"),
                        Messages.text("criteria.comment.verb"),
                        (workspace, text) -> comment(workspace, subject, about, text)));
        return lines;
    }

    private Node talk(String subject, RowDetail.Talk talk) {
        var lines = new VBox(
                2,
                Parts.label(Messages.text("criteria.talk.by", DetailPane.day(talk.at()), talk.who()), "caption"),
                Parts.wrapped(talk.text()));
        talk.answer()
                .ifPresent(answer -> lines.getChildren()
                        .add(Parts.wrapped(Messages.text("criteria.talk.answer", answer), "medium")));
        talk.question()
                .filter(question -> talk.answer().isEmpty())
                .ifPresent(question -> lines.getChildren()
                        .add(line(
                                "answer",
                                Messages.text("criteria.answer.prompt"),
                                Messages.text("criteria.answer.verb"),
                                (workspace, text) -> answer(workspace, subject, question, text))));
        return lines;
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
        var content = Json.object().put("text", text).put("about", about);
        record(workspace, "comment", subject, "", content);
    }

    private static void answer(Workspace workspace, String subject, String question, String text) {
        record(workspace, "answer", subject, question, Json.object().put("text", text));
    }

    private static void record(Workspace workspace, String kind, String subject, String item, ObjectNode content) {
        var object = Json.object().put("kind", kind).put("subject", subject).put("item", item);
        object.set("content", content);
        new Records(workspace).record(object, Optional.empty());
    }
}
