package vn.sontm.ui.exchange;

import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.Desk;

/** The window goes on to the month that files have brought, unless somebody has chosen another period to look at. */
final class WorkingMonth {
    private final Desk desk;
    private Optional<Period> known = Optional.empty();
    private boolean cameIn;

    WorkingMonth(Desk desk) {
        this.desk = desk;
    }

    /** Files were taken; what they brought is not read yet. */
    void cameIn() {
        cameIn = true;
    }

    void read(Period now) {
        if (cameIn && !known.equals(Optional.of(now)) && known.equals(Optional.of(shown()))) {
            desk.session().period().set(now);
            desk.notices().say(Messages.text("exchange.period.newer", now.label()));
        }
        cameIn = false;
        known = Optional.of(now);
    }

    private Period shown() {
        return desk.session().period().get();
    }
}
