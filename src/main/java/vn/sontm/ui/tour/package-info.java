/**
 * The tour of the sample: five steps, each beside a real part of a real screen, which can be used meanwhile. Start with
 * {@link vn.sontm.ui.tour.Tour}; the steps of each role are in {@link vn.sontm.ui.tour.Step}.
 */
@NullMarked
package vn.sontm.ui.tour;

import org.jspecify.annotations.NullMarked;
