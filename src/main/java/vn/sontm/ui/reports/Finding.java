package vn.sontm.ui.reports;

import java.util.Locale;
import vn.sontm.base.Messages;

/**
 * Something to look at before a period is handed in.
 *
 * @param screen where it is mended
 * @param item what that screen has to show
 */
record Finding(Kind kind, String sentence, String screen, String item) {
    /** In the order in which they are worth mending. */
    enum Kind {
        CONFLICT,
        DRAFT,
        MISSING,
        UNPROVEN;

        String word() {
            return Messages.text("reports.finding." + name().toLowerCase(Locale.ROOT));
        }
    }
}
