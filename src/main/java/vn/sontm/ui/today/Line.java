package vn.sontm.ui.today;

/**
 * One line of a card.
 *
 * @param aside stands at the right and is never cut; may be empty
 * @param urgent whether somebody has to act on it now
 * @param screen that shows what it is about
 * @param item in that screen's own words; may be empty
 */
record Line(String text, String aside, boolean urgent, String screen, String item) {}
