package vn.sontm.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Choices;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.People.Person;

/** Bàn giao: what is open, read through by both; then the other one writes. */
final class HandOverDialog {
    private static final int MOST = 8;
    private static final double HEIGHT = 320;

    private final Desk desk;
    private final HandOver open;

    HandOverDialog(Desk desk, HandOver open) {
        this.desk = desk;
        this.open = open;
    }

    /** @param people all of this PC; without a second one there is nobody to hand over to */
    void show(Node owner, List<Person> people, Consumer<Person> choose) {
        var successors = people.stream().filter(person -> !person.writes()).toArray(Person[]::new);
        var successor = Choices.of(Person::name, successors);
        successor.setId("successor");
        successor.setAccessibleText(Messages.text("settings.hand-over.to"));
        Dialogs.form(
                        Messages.text("settings.hand-over.title"),
                        content(successor),
                        Messages.text("settings.hand-over.act"))
                .wide()
                .onlyWith(successor.valueProperty().map(person -> true).orElse(false))
                .focusOn(successor)
                .show(owner, () -> choose.accept(successor.getValue()));
    }

    private Node content(ComboBox<Person> successor) {
        var list = new VBox(8);
        if (open.isEmpty()) {
            list.getChildren().add(Parts.wrapped(Messages.text("settings.hand-over.nothing")));
        }
        open.parts().stream()
                .filter(part -> part.count() > 0)
                .map(HandOverDialog::part)
                .forEach(list.getChildren()::add);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(desk.appearance().px(HEIGHT));
        var nobody = Parts.wrapped(Messages.text("settings.hand-over.nobody"), "warning");
        nobody.setVisible(successor.getItems().isEmpty());
        nobody.setManaged(nobody.isVisible());
        return new VBox(
                8,
                Parts.wrapped(Messages.text("settings.hand-over.why"), "muted"),
                scroll,
                Parts.label(Messages.text("settings.hand-over.to")),
                successor,
                nobody);
    }

    private static Node part(HandOver.Part part) {
        var lines = new VBox(
                2,
                Parts.label(
                        Messages.text("settings.hand-over.part." + part.id(), Integer.toString(part.count())),
                        "strong"));
        part.items().stream().limit(MOST).forEach(item -> lines.getChildren().add(Parts.wrapped("•  " + item)));
        if (part.items().size() > MOST) {
            lines.getChildren()
                    .add(Parts.label(
                            Messages.text(
                                    "settings.hand-over.more",
                                    Integer.toString(part.items().size() - MOST)),
                            "muted"));
        }
        return lines;
    }
}
