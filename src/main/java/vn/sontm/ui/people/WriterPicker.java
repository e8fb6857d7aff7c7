package vn.sontm.ui.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.People;
import vn.sontm.workspace.People.Person;

/** The people of this PC; Enter on one of them chooses, after the PIN where they have one. */
final class WriterPicker {
    private static final double HEIGHT = 150;

    private final Writing writing;
    private final ListView<Person> people = new ListView<>();
    private final PinField pin = new PinField("pin", "pin.own");
    private final VBox pinPart;
    private final VBox view;
    private final Map<String, Integer> rests = new HashMap<>(); // by name, since the list was read
    private BiConsumer<String, String> chosen = (name, warning) -> {};

    WriterPicker(Writing writing, Appearance appearance) {
        this.writing = writing;
        people.setId("writers");
        people.setAccessibleText(Messages.text("writer.list"));
        people.getStyleClass().addAll("dense", "bordered");
        people.setCellFactory(list -> new PersonCell());
        people.setPrefHeight(appearance.px(HEIGHT));
        people.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            }
        });
        people.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        pin.field().setOnAction(event -> go());
        pinPart = new VBox(
                4,
                Parts.label(Messages.text("pin.own"), "muted"),
                pin.field(),
                Parts.link(Messages.text("pin.forgotten"), this::forgotten));
        pinPart.setVisible(false);
        pinPart.managedProperty().bind(pinPart.visibleProperty());
        people.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, person) -> shown(Optional.ofNullable(person)));
        view = new VBox(8, people, pinPart, pin.said());
    }

    Node view() {
        return view;
    }

    /** @param listener takes who writes now, and what they must know; empty where there is nothing */
    void whenChosen(BiConsumer<String, String> listener) {
        chosen = listener;
    }

    /** Where the keyboard begins. */
    Node first() {
        return pinPart.isVisible() ? pin.field() : people;
    }

    /** Holds while somebody is selected. */
    ObservableValue<Boolean> ready() {
        return people.getSelectionModel()
                .selectedItemProperty()
                .map(person -> true)
                .orElse(false);
    }

    /** @param first who is selected; whoever writes now where it names nobody */
    void show(List<Person> all, String first) {
        rests.clear();
        people.getItems().setAll(all);
        all.stream()
                .filter(person -> person.name().equals(first))
                .findFirst()
                .or(() -> all.stream().filter(Person::writes).findFirst())
                .ifPresent(people.getSelectionModel()::select);
    }

    /** Chooses whoever is selected; asks for the PIN that is missing. */
    void go() {
        selected().ifPresent(person -> {
            if (person.pin() && pin.digits().isEmpty()) {
                pin.field().requestFocus();
            } else {
                choose(person.name(), pin.digits());
            }
        });
    }

    private void choose(String name, String digits) {
        writing.write(
                workspace -> Chosen.of(workspace, name, digits),
                outcome -> {
                    if (outcome.answer().right()) {
                        pin.clear();
                        chosen.accept(name, outcome.warning());
                    } else {
                        rests.put(name, outcome.answer().rest());
                        pin.wrong(outcome.answer());
                    }
                },
                this::refused);
    }

    private void forgotten() {
        selected()
                .ifPresent(person -> new ForgottenPin(writing, person.name())
                        .show(
                                view,
                                () -> writing.write(
                                        workspace -> new People(workspace).list(),
                                        all -> show(all, person.name()),
                                        this::refused)));
    }

    private void refused(Refusal refusal) {
        pin.said().setText(refusal.sentence());
    }

    private void shown(Optional<Person> person) {
        pin.clear();
        pinPart.setVisible(person.filter(Person::pin).isPresent());
        pin.hold(person.map(one -> rests.getOrDefault(one.name(), one.rest())).orElse(0));
    }

    private Optional<Person> selected() {
        return Optional.ofNullable(people.getSelectionModel().getSelectedItem());
    }
}
