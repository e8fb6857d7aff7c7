package vn.sontm.ui.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Appearance;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Notices;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.Session;
import vn.sontm.workspace.People;
import vn.sontm.workspace.People.Person;

/** Somebody else is to write: from the status line, from the settings, after handing over. What was typed stays typed. */
public final class WriterDialog {
    private final Session session;
    private final Notices notices;
    private final Appearance appearance;

    public WriterDialog(Session session, Notices notices, Appearance appearance) {
        this.session = session;
        this.notices = notices;
        this.appearance = appearance;
    }

    /** Offers everybody of this PC. */
    public void open(Node owner) {
        session.read(snapshot -> new People(snapshot.workspace()).list(), all -> ask(owner, all, ""));
    }

    /** For one person: asks nothing where they have no PIN. */
    public void choose(Node owner, Person person) {
        if (person.pin()) {
            session.read(snapshot -> new People(snapshot.workspace()).list(), all -> ask(owner, all, person.name()));
        } else {
            session.write(
                    workspace -> Chosen.of(workspace, person.name(), ""),
                    chosen -> say(person.name(), chosen.warning()));
        }
    }

    /** Takes a forgotten PIN off. */
    public void forgotten(Node owner, Person person) {
        new ForgottenPin(session::write, person.name()).show(owner, () -> {});
    }

    private void ask(Node owner, List<Person> all, String first) {
        var picker = new WriterPicker(session::write, appearance);
        var form = Dialogs.form(
                        Messages.text("writer.title"),
                        new VBox(8, Parts.wrapped(Messages.text("writer.why"), "muted"), picker.view()),
                        Messages.text("writer.go"))
                .onlyWith(picker.ready())
                .holding(picker::go);
        picker.whenChosen((name, warning) -> {
            form.close();
            say(name, warning);
        });
        picker.show(all, first);
        form.focusOn(picker.first()).show(owner);
    }

    private void say(String name, String warning) {
        notices.say(Messages.text("settings.people.chosen", name));
        if (!warning.isEmpty()) {
            notices.warn(warning);
        }
    }
}
