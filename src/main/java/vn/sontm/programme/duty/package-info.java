/**
 * What a plan obliges a unit to do again and again, counted: how often it was due so far, how often it was done, what is
 * missing. A pure function of plan and activities; start with {@link vn.sontm.programme.duty.DutyCounts}.
 */
@NullMarked
package vn.sontm.programme.duty;

import org.jspecify.annotations.NullMarked;
