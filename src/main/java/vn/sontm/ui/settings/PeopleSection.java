package vn.sontm.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import vn.sontm.ui.common.Tips;
import vn.sontm.ui.people.OwnPin;
import vn.sontm.ui.people.PinWords;
import vn.sontm.ui.people.WriterDialog;
import vn.sontm.workspace.People;
import vn.sontm.workspace.People.Person;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Workspace;

/** Người ghi: whose name the changes of this PC bear, and handing the work over to somebody else. */
final class PeopleSection implements Section {
    private static final int ACTS = 4;

    private final Desk desk;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final TableView<Person> table = Tables.of(Messages.text("settings.people.empty"));
    private final Label writer = Parts.label("", "section-title");
    private final TextField name = field("person-name", "settings.people.name");
    private final TextField role = field("person-role", "settings.people.role.prompt");
    private final Label refused = Parts.wrapped("", "field-sentence");
    private final Button setPin = Parts.button("", this::setPin);
    private final Button removePin = Parts.button(Messages.text("pin.remove.ask"), this::removePin);
    private final VBox pinActs = new VBox(2);
    private final VBox view;

    PeopleSection(Desk desk) {
        this.desk = desk;
        writer.setId("writer");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        table.setId("people");
        table.setItems(people);
        columns();
        Tables.onOpen(table, this::choose);
        pinActs.setId("pin-acts");
        view = Parts.tabPage(
                table,
                writer,
                Parts.wrapped(Messages.text("settings.people.why"), "muted"),
                table,
                acts(),
                pins(),
                adding(),
                refused,
                pinActs);
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
        desk.session().read(snapshot -> Facts.of(snapshot.workspace()), this::show);
    }

    private record Facts(List<Person> people, List<String> pinActs) {
        static Facts of(Workspace workspace) {
            return new Facts(
                    new People(workspace).list(),
                    new Pins(workspace)
                            .acts().stream().limit(ACTS).map(PinWords::of).toList());
        }
    }

    private void show(Facts facts) {
        var found = facts.people();
        pinActs.getChildren()
                .setAll(facts.pinActs().stream()
                        .map(act -> Parts.wrapped(act, "caption"))
                        .toList());
        var chosen = table.getSelectionModel().getSelectedIndex();
        people.setAll(found);
        Tables.choose(table, Math.min(Math.max(chosen, 0), found.size() - 1));
        found.stream().filter(Person::writes).forEach(this::shown);
    }

    private void shown(Person now) {
        writer.setText(Messages.text("settings.people.now", now.name()));
        setPin.setText(Messages.text(now.pin() ? "pin.change.ask" : "pin.set.ask"));
        removePin.setVisible(now.pin());
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
                                person -> person.writes() ? Messages.text("settings.people.writes") : ""),
                        Tables.text(
                                Messages.text("pin.column"),
                                px.px(90),
                                person -> person.pin() ? Messages.text("pin.has") : "")));
    }

    private Node acts() {
        var others = Tables.only(table);
        var choose = Parts.button(Messages.text("settings.people.choose"), () -> chosen().ifPresent(this::choose));
        Tips.set(choose, Messages.text("settings.people.choose.tip"));
        choose.disableProperty().bind(others.map(Person::writes).orElse(true));
        var handOver = Parts.button(Messages.text("settings.hand-over.open"), this::handOver);
        return new HBox(8, choose, handOver);
    }

    private Node pins() {
        setPin.setId("own-pin");
        removePin.setId("remove-pin");
        removePin.managedProperty().bind(removePin.visibleProperty());
        var forgotten = Parts.button(
                Messages.text("pin.forgotten"),
                () -> chosen().ifPresent(person -> writers().forgotten(view, person)));
        forgotten.setId("forgotten-pin");
        forgotten
                .disableProperty()
                .bind(Tables.only(table).map(person -> !person.pin()).orElse(true));
        var line = new HBox(8, setPin, removePin, forgotten);
        return new VBox(4, line, Parts.wrapped(Messages.text("pin.why"), "caption"));
    }

    private void setPin() {
        now().ifPresent(person -> new OwnPin(desk.session(), desk.notices(), person).set(view));
    }

    private void removePin() {
        now().ifPresent(person -> new OwnPin(desk.session(), desk.notices(), person).remove(view));
    }

    private Optional<Person> now() {
        return people.stream().filter(Person::writes).findFirst();
    }

    private WriterDialog writers() {
        return new WriterDialog(desk.session(), desk.notices(), desk.appearance());
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
        writers().choose(view, person);
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
