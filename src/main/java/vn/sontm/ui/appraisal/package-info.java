/**
 * Thẩm tra, or whatever the level calls it: the queue of criteria that wait for a conclusion, one criterion after the
 * other over all units. {@link vn.sontm.ui.appraisal.AppraisalFacts} says what waits, {@link
 * vn.sontm.ui.appraisal.AppraisalScreen} shows it, {@link vn.sontm.ui.appraisal.AppraisalActs} concludes and asks.
 */
@NullMarked
package vn.sontm.ui.appraisal;

import org.jspecify.annotations.NullMarked;
