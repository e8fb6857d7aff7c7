/**
 * Records that people keep beside figures (activities, difficulties, own tasks, progress): a list and, beside it, the
 * fields of the chosen one, each saved when it is left. Screens say which kind and which fields ({@link
 * vn.sontm.ui.records.RecordField}); {@link vn.sontm.ui.records.RecordEditor} does the rest.
 */
@NullMarked
package vn.sontm.ui.records;

import org.jspecify.annotations.NullMarked;
