/**
 * Periods and the reporting calendar: what is due from whom by which day, on time or late. Due days are data
 * of the office.
 */
@NullMarked
package vn.sontm.programme.calendar;

import org.jspecify.annotations.NullMarked;
