package vn.sontm.ui.exchange;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sontm.base.Messages;
import vn.sontm.exchange.Inbox;
import vn.sontm.ui.common.Desk;
import vn.sontm.ui.common.Dialogs;
import vn.sontm.ui.common.Parts;

/** The PCs that wait: for their 16 digits, or to take over from an older key. */
final class WaitingPcs {
    private final Desk desk;
    private final VBox view = new VBox(8);
    private List<Inbox.Waiting> shown = List.of();

    WaitingPcs(Desk desk) {
        this.desk = desk;
        view.managedProperty().bind(Bindings.isNotEmpty(view.getChildren()));
    }

    Node view() {
        return view;
    }

    void show(List<Inbox.Waiting> waiting) {
        if (!waiting.equals(shown)) { // else somebody may be typing digits
            shown = waiting;
            view.getChildren().setAll(shown.stream().map(this::card).toList());
        }
    }

    private Node card(Inbox.Waiting device) {
        var words = Parts.wrapped(Messages.text(
                "exchange.devices.waits",
                device.sender().unitName(),
                device.sender().device().brief(),
                device.code().orElse("–")));
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        if (device.succeeds().isPresent()) {
            line.getChildren().add(Parts.primary(Messages.text("exchange.devices.succeed"), () -> succeed(device)));
        }
        if (device.code().isPresent()) {
            var digits = new TextField();
            digits.setId("digits-" + device.sender().unit());
            digits.setPromptText(Messages.text("exchange.digits.prompt"));
            digits.setAccessibleText(Messages.text("exchange.digits.prompt"));
            var enrol = Parts.primary(Messages.text("exchange.enrol"), () -> enrol(device, digits.getText()));
            enrol.disableProperty().bind(digits.textProperty().map(String::isBlank));
            digits.setOnAction(event -> enrol(device, digits.getText()));
            line.getChildren().addAll(digits, enrol);
        }
        return Parts.card(words, line);
    }

    private void enrol(Inbox.Waiting device, String digits) {
        desk.session()
                .write(workspace -> new Inbox(workspace).enrol(device.path(), digits), result -> enrolled(device));
    }

    private void succeed(Inbox.Waiting device) {
        Dialogs.ask(
                view,
                Messages.text("exchange.devices.succeed"),
                Messages.text("exchange.devices.succeed.why", device.sender().unitName()),
                Messages.text("exchange.devices.succeed"),
                () -> desk.session()
                        .write(workspace -> new Inbox(workspace).succeed(device.path()), result -> enrolled(device)));
    }

    private void enrolled(Inbox.Waiting device) {
        desk.notices().say(Messages.text("exchange.enrolled", device.sender().unitName()));
    }
}
