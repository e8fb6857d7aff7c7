package vn.sontm.ui.people;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseText;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.People;
import vn.sontm.workspace.Pins;

/** Takes a forgotten PIN off. Whoever does so says their name and why; both stay to be read in the settings. */
final class ForgottenPin {
    private final Writing writing;
    private final String person;
    private final TextField by = new TextField();
    private final TextField reason = new TextField();
    private final PinField pin = new PinField("witness-pin", "pin.witness");
    private final Label refused = Parts.wrapped("", "field-sentence");
    private final Map<String, Integer> rests = new HashMap<>(); // seconds by name

    ForgottenPin(Writing writing, String person) {
        this.writing = writing;
        this.person = person;
        name(by, "pin-by", "pin.by");
        name(reason, "pin-reason", "pin.reason");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        by.textProperty().subscribe(typed -> hold());
    }

    /** @param done the PIN is off */
    void show(Node owner, Runnable done) {
        writing.write(
                workspace -> new People(workspace).list(),
                people -> {
                    people.forEach(one -> rests.put(one.name(), one.rest()));
                    ask(owner, done);
                },
                refusal -> ask(owner, done));
    }

    /** Wrong tries are counted by whoever is named, over every dialog. */
    private void hold() {
        pin.hold(rests.getOrDefault(VietnameseText.nfc(by.getText()).strip(), 0));
    }

    private void ask(Node owner, Runnable done) {
        var form = Dialogs.form(
                        Messages.text("pin.forgotten.title", person), content(), Messages.text("pin.forgotten.act"))
                .onlyWith(by.textProperty()
                        .isEmpty()
                        .or(reason.textProperty().isEmpty())
                        .map(incomplete -> !incomplete))
                .focusOn(by);
        form.holding(() -> act(() -> {
                    form.close();
                    done.run();
                }))
                .show(owner);
    }

    private Node content() {
        return new VBox(
                8,
                Parts.wrapped(Messages.text("pin.forgotten.why")),
                Parts.captioned(Messages.text("pin.by"), by),
                Parts.captioned(Messages.text("pin.reason"), reason),
                Parts.captioned(Messages.text("pin.witness"), pin.field()),
                pin.said(),
                refused);
    }

    private void act(Runnable done) {
        var name = by.getText();
        var digits = pin.digits();
        var why = reason.getText();
        writing.write(
                workspace -> new Pins(workspace).forget(person, name, digits, why),
                answer -> {
                    refused.setText("");
                    if (answer.right()) {
                        done.run();
                    } else {
                        rests.put(VietnameseText.nfc(name).strip(), answer.rest());
                        pin.wrong(answer);
                    }
                },
                refusal -> refused.setText(refusal.sentence()));
    }

    private static void name(TextField field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(Messages.text(key));
    }
}
