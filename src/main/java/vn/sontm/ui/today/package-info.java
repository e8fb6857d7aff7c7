/**
 * Hôm nay, the office's first screen: what came, who is late, what is due, how far it is to the plan, what people disagree
 * about. {@link vn.sontm.ui.today.TodayFacts} is computed off the window's thread; the view only shows it, and every line
 * leads to the screen that has the whole.
 */
@NullMarked
package vn.sontm.ui.today;

import org.jspecify.annotations.NullMarked;
