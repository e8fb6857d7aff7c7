/**
 * What a unit is asked to enter, line by line, on paper and as a spreadsheet that goes out and comes back. Knows nothing of
 * forms; {@link vn.sontm.report.form} draws the same lines as a blank sheet for field work. Start with {@link
 * vn.sontm.report.entry.EntrySheet}.
 */
@NullMarked
package vn.sontm.report.entry;

import org.jspecify.annotations.NullMarked;
