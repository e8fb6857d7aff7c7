package vn.sontm.ui.deliveries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Delivery;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;
import vn.sontm.workspace.Submissions;

/** What the office does about a delivery: close the period, open it again, remind. */
record DeliveryActs(Desk desk, Node owner) {
    List<Button> of(Delivery delivery, LocalDate today) {
        var acts = new ArrayList<Button>();
        if (delivery.locked()) {
            acts.add(Parts.button(Messages.text("delivery.act.unlock"), () -> unlock(delivery)));
        }
        if (delivery.submitted() && (!delivery.locked() || delivery.changedSince() > 0)) {
            acts.add(Parts.primary(
                    Messages.text(delivery.locked() ? "delivery.act.relock" : "delivery.act.lock"),
                    () -> lock(delivery)));
        }
        if (!delivery.submitted() && delivery.daysLate(today) > 0) {
            acts.add(Parts.primary(
                    Messages.text("delivery.act.remind"), () -> desk.navigator().go("reports", "don-doc")));
        }
        return acts;
    }

    private void lock(Delivery delivery) {
        desk.session()
                .write(
                        workspace -> new Submissions(workspace).lock(delivery.unit(), delivery.period()),
                        lock -> desk.notices()
                                .say(Messages.text(
                                        "delivery.locked",
                                        delivery.name(),
                                        delivery.period().label())));
    }

    private void unlock(Delivery delivery) {
        Dialogs.reason(
                owner,
                Messages.text("delivery.act.unlock"),
                Messages.text(
                        "delivery.unlock.why",
                        delivery.name(),
                        delivery.period().label()),
                Messages.text("delivery.act.unlock"),
                reason -> desk.session()
                        .write(
                                workspace ->
                                        new Submissions(workspace).unlock(delivery.unit(), delivery.period(), reason),
                                done -> {}));
    }
}
