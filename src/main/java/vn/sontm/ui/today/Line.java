package vn.sontm.ui.today;

import java.util.List;
import vn.sontm.programme.calendar.Period;

/**
 * One line of a card.
 *
 * @param aside stands at the right and is never cut; may be empty
 * @param urgent whether somebody has to act on it now
 * @param screen that shows what it is about
 * @param item in that screen's own words; may be empty
 * @param steps what the aside is reckoned from, where the screen does not show that
 */
record Line(String text, String aside, boolean urgent, String screen, String item, List<Step> steps) {
    Line {
        steps = List.copyOf(steps);
    }

    Line(String text, String aside, boolean urgent, String screen, String item) {
        this(text, aside, urgent, screen, item, List.of());
    }

    /** A figure of another period, which the screen shows for that period. */
    record Step(Period period, String words) {}
}
