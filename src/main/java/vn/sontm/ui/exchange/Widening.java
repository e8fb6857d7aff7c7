package vn.sontm.ui.exchange;

import java.util.Collection;
import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Enrolments;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;

/** Thêm đơn vị mới: a person looks at the names first, since some of them only the lower office knows. */
final class Widening {
    private final Desk desk;
    private final Node owner;

    Widening(Desk desk, Node owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** Looks which they are; asks where there are any. */
    void look(Enrolments.Device device) {
        desk.session()
                .read(
                        snapshot -> new Enrolments(snapshot.workspace())
                                .uncovered(device.grant().device()),
                        units -> ask(device, units.values()));
    }

    private void ask(Enrolments.Device device, Collection<String> names) {
        if (names.isEmpty()) {
            desk.notices().say(Messages.text("exchange.devices.widen.none", device.unitName()));
            return;
        }
        Dialogs.ask(
                owner,
                Messages.text("exchange.devices.widen"),
                Messages.text("exchange.devices.widen.why", device.unitName(), String.join(", ", names)),
                Messages.text("exchange.devices.widen.do"),
                () -> desk.session()
                        .write(
                                workspace -> {
                                    new Enrolments(workspace)
                                            .widen(device.grant().device());
                                    return true;
                                },
                                done -> desk.notices()
                                        .say(Messages.text(
                                                "exchange.devices.widened", device.unitName(), names.size()))));
    }
}
