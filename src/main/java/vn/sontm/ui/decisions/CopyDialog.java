package vn.sontm.ui.decisions;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Catalogues;

/** A new set from a known one, under a new decision. */
final class CopyDialog {
    private final GridPane grid = new GridPane(8, 6);
    private final TextField id = field("id");
    private final TextField title = field("title");
    private final TextField decision = field("decision");
    private final TextField period = field("period");

    void show(Desk desk, Node owner, CriteriaSet set) {
        title.setText(set.title());
        var complete = Bindings.createBooleanBinding(
                () -> !id.getText().isBlank()
                        && !title.getText().isBlank()
                        && !decision.getText().isBlank(),
                id.textProperty(),
                title.textProperty(),
                decision.textProperty());
        var hint = Parts.wrapped(Messages.text("decisions.copy.hint", set.title()), "muted");
        Dialogs.form(Messages.text("decisions.copy"), new VBox(10, hint, grid), Messages.text("decisions.copy.verb"))
                .onlyWith(complete)
                .focusOn(id)
                .show(owner, () -> copy(desk, set.id()));
    }

    private void copy(Desk desk, String from) {
        var code = id.getText();
        var name = title.getText();
        var by = decision.getText();
        var when = period.getText();
        desk.session()
                .write(
                        workspace -> new Catalogues(workspace).copy(from, code, name, by, when),
                        made -> desk.notices().say(Messages.text("decisions.copy.done", made.title())));
    }

    private TextField field(String name) {
        var field = new TextField();
        field.setId("copy-" + name);
        field.setAccessibleText(Messages.text("decisions.copy." + name));
        field.setPrefColumnCount(26);
        var caption = Parts.label(Messages.text("decisions.copy." + name));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), caption, field);
        return field;
    }
}
