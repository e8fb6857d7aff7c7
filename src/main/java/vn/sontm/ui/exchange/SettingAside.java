package vn.sontm.ui.exchange;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Enrolments;
import vn.sontm.ledger.Position;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** Gác lại, bỏ gác: from which number on a PC's changes no longer count is asked; taking it back is one step. */
final class SettingAside {
    private final Desk desk;
    private final Node owner;

    SettingAside(Desk desk, Node owner) {
        this.desk = desk;
        this.owner = owner;
    }

    void ask(Enrolments.Device device) {
        var from = new TextField(Long.toString(device.last().map(Position::seq).orElse(0L) + 1));
        from.setId("aside-from");
        from.setAccessibleText(Messages.text("exchange.devices.aside.from"));
        Dialogs.form(
                        Messages.text("exchange.devices.set-aside"),
                        new VBox(
                                8,
                                Parts.wrapped(Messages.text("exchange.devices.aside.why", device.unitName())),
                                Parts.label(Messages.text("exchange.devices.aside.from")),
                                from),
                        Messages.text("exchange.devices.set-aside"))
                .focusOn(from)
                .show(owner, () -> setAside(device, from.getText()));
    }

    private void setAside(Enrolments.Device device, String typed) {
        var digits = typed.strip();
        if (!digits.matches("[1-9]\\d{0,14}")) {
            desk.notices().say(Messages.text("exchange.devices.aside.number", typed));
            return;
        }
        desk.session()
                .write(
                        workspace -> {
                            new Enrolments(workspace).setAside(device.grant().device(), Long.parseLong(digits));
                            return true;
                        },
                        done -> desk.notices()
                                .offer(
                                        Messages.text("exchange.devices.aside.done", device.unitName(), digits),
                                        Messages.text("exchange.devices.lift"),
                                        () -> lift(device)));
    }

    void lift(Enrolments.Device device) {
        desk.session()
                .write(
                        workspace -> {
                            new Enrolments(workspace).lift(device.grant().device());
                            return true;
                        },
                        done -> desk.notices().say(Messages.text("exchange.devices.lifted", device.unitName())));
    }
}
