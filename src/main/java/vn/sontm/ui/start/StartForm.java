package vn.sontm.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** The shape of a second step: a title, a few fields, and the way back. */
final class StartForm {
    private StartForm() {}

    static VBox of(String title, Runnable back, Node... parts) {
        var form = Parts.card(Parts.label(title, "section-title"));
        form.getChildren().addAll(List.of(parts));
        form.getChildren().add(Parts.link(Messages.text("start.back"), back));
        form.getStyleClass().add("start-form");
        return form;
    }

    static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(Messages.text(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** The caption above the field. */
    static VBox captioned(String key, Node... fields) {
        return new VBox(4, Parts.label(Messages.text(key), "muted"), row(fields));
    }
}
