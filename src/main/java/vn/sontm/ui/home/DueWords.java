package vn.sontm.ui.home;

import java.time.LocalDate;
import vn.sontm.base.Messages;
import vn.sontm.programme.agenda.DueItem;

/** How long there is still time, in words. */
final class DueWords {
    private DueWords() {}

    static String left(DueItem item, LocalDate today) {
        var days = item.daysLeft(today);
        if (days == 0) {
            return Messages.text("home.due.today");
        }
        return days < 0 ? Messages.text("home.due.late", -days) : Messages.text("home.due.left", days);
    }
}
