package vn.sontm.ui.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.People;
import vn.sontm.workspace.People.Person;
import vn.sontm.workspace.Workspace;

/** Before the window: who writes today, where several do so on this PC or somebody has a PIN. */
public final class WriterPage {
    private final Workspace workspace;
    private final WriterPicker picker;
    private final TextField name = new TextField();
    private final Label said = Parts.wrapped("", "field-sentence");
    private final VBox view;

    /** @param go opens the window; takes what the person must know, empty where there is nothing */
    public WriterPage(Workspace workspace, Appearance appearance, Consumer<String> go) {
        this.workspace = workspace;
        this.picker = new WriterPicker(this::work, appearance);
        picker.whenChosen((chosen, warning) -> go.accept(warning));
        var begin = Parts.primary(Messages.text("writer.go"), picker::go);
        begin.setId("begin-writing");
        var form = Parts.card(
                Parts.label(Messages.text("writer.title"), "section-title"),
                Parts.wrapped(Messages.text("writer.why"), "muted"),
                picker.view(),
                begin,
                newcomer(),
                said);
        form.getStyleClass().add("start-form");
        view = new VBox(16, Parts.label(Messages.text("window.title"), "start-title"), form);
        view.getStyleClass().add("start-page");
        view.setAlignment(Pos.TOP_CENTER);
        work(
                opened -> new People(opened).list(),
                all -> {
                    picker.show(all, "");
                    picker.first().requestFocus();
                },
                this::refused);
    }

    public Node view() {
        return view;
    }

    /** Nobody is kept from work by the PIN of others: whoever is new here writes under a name of their own. */
    private Node newcomer() {
        var add = Parts.button(Messages.text("writer.new.go"), this::add);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setId("new-writer");
        name.setPromptText(Messages.text("settings.people.name"));
        name.setAccessibleText(Messages.text("writer.new"));
        name.setOnAction(event -> add());
        HBox.setHgrow(name, Priority.ALWAYS);
        return new VBox(4, Parts.label(Messages.text("writer.new"), "muted"), new HBox(8, name, add));
    }

    private void add() {
        var typed = name.getText();
        work(
                opened -> {
                    var added = known(new People(opened), typed);
                    return new Arrival(added.name(), new People(opened).list());
                },
                arrival -> {
                    said.setText("");
                    picker.show(arrival.all(), arrival.name());
                    picker.go();
                },
                this::refused);
    }

    private record Arrival(String name, List<Person> all) {}

    /** A name that is known is no newcomer: it keeps its role, and its PIN is asked. */
    private static Person known(People people, String typed) {
        var name = VietnameseText.nfc(typed).strip();
        return people.list().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseGet(() -> people.add(typed, ""));
    }

    private void refused(Refusal refusal) {
        said.setText(refusal.sentence());
    }

    private <T> void work(Function<Workspace, T> act, Consumer<T> done, Consumer<Refusal> refused) {
        Thread.ofPlatform().name("so-ntm-writer-choice").daemon().start(() -> {
            try {
                var result = act.apply(workspace);
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException | Error e) {
                Platform.runLater(() -> refused.accept(Refusal.of(e)));
            }
        });
    }
}
