package vn.sontm.ui.people;

import java.time.OffsetDateTime;
import java.util.Locale;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.workspace.Pins.Act;

/** What was done with PINs, in sentences. */
public final class PinWords {
    private PinWords() {}

    public static String of(Act act) {
        return Messages.text(
                "pin.act." + act.deed().name().toLowerCase(Locale.ROOT),
                day(act),
                act.person(),
                act.by(),
                act.reason());
    }

    static String takenOff(Act act) {
        return Messages.text("pin.taken-off", day(act), act.by(), act.reason());
    }

    private static String day(Act act) {
        return VietnameseNumbers.format(OffsetDateTime.parse(act.at()).toLocalDate());
    }
}
