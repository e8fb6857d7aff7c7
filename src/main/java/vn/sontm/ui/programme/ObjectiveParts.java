package vn.sontm.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Yardstick;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;

/** What an objective that a criteria set measures is made of: who has not reached it yet. */
record ObjectiveParts(ProgrammeFacts.Row row, Desk desk) {
    Node view() {
        var progress = row.progress();
        var content = new VBox(
                8,
                Parts.wrapped(progress.objective().text(), "section-title"),
                Parts.wrapped(Messages.text("programme.measured", row.setName().orElseThrow()), "muted"));
        content.getStyleClass().add("content");
        if (!progress.open().isEmpty()) {
            content.getChildren()
                    .add(Parts.label(
                            Messages.text("programme.open", progress.open().size()), "medium"));
            progress.open()
                    .forEach(open -> content.getChildren()
                            .add(Parts.link(
                                    Messages.text("programme.open.line", open.name(), open.met(), open.required()),
                                    () -> matrix(open.subject() + "|" + set()))));
        }
        content.getChildren().add(Parts.button(Messages.text("programme.open.matrix"), () -> matrix("|" + set())));
        var view = new ScrollPane(content);
        view.setFitToWidth(true);
        view.getStyleClass().add("side-pane");
        return view;
    }

    private void matrix(String place) {
        desk.navigator().go("matrix", place);
    }

    private String set() {
        return row.progress().objective().measuredBy().map(Yardstick::set).orElse("");
    }
}
