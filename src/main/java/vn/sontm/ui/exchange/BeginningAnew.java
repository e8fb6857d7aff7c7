package vn.sontm.ui.exchange;

import java.nio.file.Path;
import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Exports;
import vn.sontm.exchange.JoiningAnew;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.workspace.Environment;

/** A new workspace from an invitation, on a PC that has one: the old one is kept whole, and its place is said. */
record BeginningAnew(Desk desk, Received file) {
    void ask(Node owner) {
        desk.session()
                .read(snapshot -> new Exports(snapshot.workspace()).unsent().changes(), unsent -> ask(owner, unsent));
    }

    /** What is not sent yet stays in the old workspace: a person hears of it before. */
    private void ask(Node owner, int unsent) {
        Dialogs.warn(
                owner,
                Messages.text("exchange.anew.title", file.plan().invites().orElse("")),
                unsent == 0 ? Messages.text("exchange.anew.why") : Messages.text("exchange.anew.why.unsent", unsent),
                Messages.text("exchange.anew.do"),
                () -> {
                    var author = desk.session().workspace().author();
                    desk.frame()
                            .aside(
                                    Messages.text("exchange.anew.running"),
                                    (directory, environment) -> begin(directory, environment, author));
                });
    }

    private String begin(Path directory, Environment environment, String author) {
        var kept = JoiningAnew.from(file.plan().path(), directory, environment).writtenBy(author);
        return Messages.text("exchange.anew.done", kept.toString());
    }
}
