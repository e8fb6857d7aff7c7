package vn.sontm.ui.common;

import java.time.LocalDate;
import vn.sontm.base.Messages;
import vn.sontm.programme.agenda.DueItem;

/** How long there is still time, in words. */
public final class DueWords {
    private DueWords() {}

    public static String left(DueItem item, LocalDate today) {
        var days = item.daysLeft(today);
        if (days == 0) {
            return Messages.text("due.today");
        }
        return days < 0 ? Messages.text("due.late", -days) : Messages.text("due.left", days);
    }
}
