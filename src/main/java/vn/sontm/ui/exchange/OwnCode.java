package vn.sontm.ui.exchange;

import java.util.List;
import javafx.scene.Node;
import vn.sontm.base.Messages;
import vn.sontm.ui.common.Parts;

/** The 16 digits of a PC that waits to be enrolled, to be read out over the phone. */
final class OwnCode {
    private OwnCode() {}

    static List<Node> of(String code) {
        return List.of(
                Parts.wrapped(Messages.text("exchange.devices.own-code")),
                Parts.named(Parts.label(code, "big-figure"), code));
    }
}
