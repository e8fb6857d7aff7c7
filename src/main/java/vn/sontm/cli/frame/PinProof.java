package vn.sontm.cli.frame;

import java.util.Optional;
import java.util.function.Consumer;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.workspace.Pins;
import vn.sontm.workspace.Workspace;

/** Nothing is written under a name that has a PIN on this PC before the PIN was typed: once for each command. */
final class PinProof implements Runnable {
    private final Workspace workspace;
    private final Optional<PinPad> pad;
    private final Consumer<String> aside;
    private boolean given;

    PinProof(Workspace workspace, Optional<PinPad> pad, Consumer<String> aside) {
        this.workspace = workspace;
        this.pad = pad;
        this.aside = aside;
    }

    /** Refuses with {@link ErrorCode#PIN_NEEDED} or {@link ErrorCode#PIN_WRONG}. */
    @Override
    public void run() {
        var pins = new Pins(workspace);
        var name = workspace.author();
        if (!given && pins.has(name)) {
            ask(pins, name, pad.orElseThrow(() -> new Refusal(ErrorCode.PIN_NEEDED, name)));
            given = true;
        }
    }

    private void ask(Pins pins, String name, PinPad open) {
        var rest = pins.rest(name);
        if (rest > 0) {
            aside.accept(Messages.text("pin.wait", rest));
            open.rest(rest);
        }
        aside.accept(Messages.text("pin.title", name) + ":");
        if (!pins.check(name, open.read()).right()) {
            throw new Refusal(ErrorCode.PIN_WRONG, name);
        }
    }
}
