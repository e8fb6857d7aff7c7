package vn.sontm.ui.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.People.Person;

/** Name, role, whether a PIN is asked. */
final class PersonCell extends ListCell<Person> {
    @Override
    protected void updateItem(Person person, boolean empty) {
        super.updateItem(person, empty);
        setText(null);
        setGraphic(empty ? null : content(person));
    }

    private static Node content(Person person) {
        var line =
                new HBox(12, Parts.label(person.name(), "medium"), Parts.label(person.role(), "muted"), Parts.filler());
        line.setAlignment(Pos.CENTER_LEFT);
        if (person.pin()) {
            line.getChildren().addAll(Parts.icon(Feather.LOCK), Parts.label(Messages.text("pin.has"), "caption"));
        }
        return line;
    }
}
