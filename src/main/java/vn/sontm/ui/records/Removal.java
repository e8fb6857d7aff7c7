package vn.sontm.ui.records;

import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.ledger.Register;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.workspace.Entries;

/** Takes a record away, with a reason. */
public final class Removal {
    private Removal() {}

    /** @param done it is away */
    public static void ask(Desk desk, Node owner, Register register, Runnable done) {
        Dialogs.reason(
                owner,
                Messages.text("records.remove"),
                Messages.text("records.remove.why"),
                Messages.text("records.remove"),
                reason -> desk.session()
                        .write(workspace -> new Entries(workspace).withdraw(register, reason), changes -> done.run()));
    }
}
