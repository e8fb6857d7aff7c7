package vn.sontm.ui.people;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Notices;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.workspace.People.Person;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Pins.Answer;

/** Whoever writes now sets, changes or removes their own PIN. */
public final class OwnPin {
    private final Session session;
    private final Notices notices;
    private final Person person;
    private final PinField current = new PinField("pin-current", "pin.current");
    private final PinField next = new PinField("pin-next", "pin.next");
    private final PinField again = new PinField("pin-again", "pin.again");
    private final Label refused = Parts.wrapped("", "field-sentence");

    /** @param person whoever writes now */
    public OwnPin(Session session, Notices notices, Person person) {
        this.session = session;
        this.notices = notices;
        this.person = person;
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        current.hold(person.rest());
        again.field().textProperty().subscribe(this::compare);
        next.field().textProperty().subscribe(this::compare);
    }

    /** A PIN where there is none, or another one. */
    public void set(Node owner) {
        var verb = Messages.text(person.pin() ? "pin.change" : "pin.set");
        var form = Dialogs.form(Messages.text("pin.title", person.name()), fields(), verb)
                .onlyWith(next.field()
                        .textProperty()
                        .isEmpty()
                        .or(next.field()
                                .textProperty()
                                .isNotEqualTo(again.field().textProperty()))
                        .map(incomplete -> !incomplete))
                .focusOn(person.pin() ? current.field() : next.field());
        form.holding(() -> set(form)).show(owner);
    }

    /** Without a PIN anybody may write under this name again. */
    public void remove(Node owner) {
        var content = new VBox(8, Parts.wrapped(Messages.text("pin.remove.why")), current.field(), current.said());
        var form = Dialogs.form(Messages.text("pin.remove.title", person.name()), content, Messages.text("pin.remove"))
                .onlyWith(current.field().textProperty().map(digits -> !digits.isEmpty()))
                .focusOn(current.field());
        form.holding(() -> remove(form)).show(owner);
    }

    private void set(Dialogs.Form form) {
        var digits = current.digits();
        var wanted = next.digits();
        act(pins -> pins.set(person.name(), digits, wanted), "pin.was-set", form);
    }

    private void remove(Dialogs.Form form) {
        var digits = current.digits();
        act(pins -> pins.remove(person.name(), digits), "pin.was-removed", form);
    }

    private interface Act {
        Answer on(Pins pins);
    }

    private void act(Act act, String doneKey, Dialogs.Form form) {
        session.write(
                workspace -> act.on(new Pins(workspace)),
                answer -> {
                    if (answer.right()) {
                        form.close();
                        notices.say(Messages.text(doneKey, person.name()));
                    } else {
                        current.wrong(answer);
                    }
                },
                refusal -> refused.setText(refusal.sentence()));
    }

    private Node fields() {
        var fields = new VBox(8, Parts.wrapped(Messages.text("pin.why")));
        if (person.pin()) {
            fields.getChildren().addAll(Parts.captioned(Messages.text("pin.current"), current.field()), current.said());
        }
        fields.getChildren()
                .addAll(
                        Parts.captioned(Messages.text("pin.next"), next.field()),
                        Parts.captioned(Messages.text("pin.again"), again.field()),
                        refused);
        return fields;
    }

    private void compare() {
        var differs = !again.digits().isEmpty() && !next.digits().startsWith(again.digits());
        refused.setText(differs ? Messages.text("pin.differs") : "");
    }
}
