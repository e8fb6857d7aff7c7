package vn.sontm.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Section;
import vn.sontm.ui.common.Tables;
import vn.sontm.workspace.People;
import vn.sontm.workspace.People.Person;

/** Người ghi: whose name the changes of this PC bear, and handing the work over to somebody else. */
final class PeopleSection implements Section {
    private final Desk desk;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final TableView<Person> table = Tables.of(Messages.text("settings.people.empty"));
    private final Label writer = Parts.label("", "section-title");
    private final TextField name = field("person-name", "settings.people.name");
    private final TextField role = field("person-role", "settings.people.role.prompt");
    private final Label refused = Parts.wrapped("", "field-sentence");
    private final VBox view;

    PeopleSection(Desk desk) {
        this.desk = desk;
        writer.setId("writer");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        table.setId("people");
        table.setItems(people);
        columns();
        Tables.onOpen(table, this::choose);
        VBox.setVgrow(table, Priority.ALWAYS);
        view = new VBox(
                8, writer, Parts.wrapped(Messages.text("settings.people.why"), "muted"), table, acts(), adding());
        view.getChildren().add(refused);
        view.getStyleClass().add("tab-page");
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.session().read(snapshot -> new People(snapshot.workspace()).list(), this::show);
    }

    private void show(List<Person> found) {
        var chosen = table.getSelectionModel().getSelectedIndex();
        people.setAll(found);
        table.getSelectionModel().select(Math.min(Math.max(chosen, 0), found.size() - 1));
        found.stream()
                .filter(Person::writes)
                .forEach(person -> writer.setText(Messages.text("settings.people.now", person.name())));
    }

    private void columns() {
        var px = desk.appearance();
        table.getColumns()
                .setAll(List.of(
                        Tables.text(Messages.text("settings.people.name"), px.px(280), Person::name),
                        Tables.text(Messages.text("settings.people.role"), px.px(320), Person::role),
                        Tables.text(
                                Messages.text("settings.people.state"),
                                px.px(160),
                                person -> person.writes() ? Messages.text("settings.people.writes") : "")));
    }

    private Node acts() {
        var others = table.getSelectionModel().selectedItemProperty();
        var choose = Parts.button(Messages.text("settings.people.choose"), () -> chosen().ifPresent(this::choose));
        choose.setTooltip(Parts.tip(Messages.text("settings.people.choose.tip")));
        choose.disableProperty().bind(others.map(Person::writes).orElse(true));
        var handOver = Parts.button(Messages.text("settings.hand-over.open"), this::handOver);
        return new HBox(8, choose, handOver);
    }

    private Node adding() {
        var add = Parts.primary(Messages.text("settings.people.add"), this::add);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setOnAction(event -> add());
        role.setOnAction(event -> add());
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, name, role, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, Parts.label(Messages.text("settings.people.add.title"), "section-title"), line);
    }

    private Optional<Person> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose(Person person) {
        desk.session()
                .write(
                        workspace -> {
                            workspace.writeAs(person.name());
                            return person.name();
                        },
                        now -> desk.notices().say(Messages.text("settings.people.chosen", now)));
    }

    private void add() {
        var typed = name.getText();
        var said = role.getText();
        desk.session()
                .write(
                        workspace -> new People(workspace).add(typed, said),
                        person -> {
                            refused.setText("");
                            name.clear();
                            role.clear();
                            name.requestFocus();
                        },
                        refusal -> refused.setText(refusal.sentence()));
    }

    private void handOver() {
        desk.session()
                .read(
                        HandOver::of,
                        open -> new HandOverDialog(desk, open).show(view, List.copyOf(people), this::choose));
    }

    private static TextField field(String id, String promptKey) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(Messages.text(promptKey));
        field.setAccessibleText(Messages.text(promptKey));
        return field;
    }
}
