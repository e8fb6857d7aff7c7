/**
 * Where window and command line order paper. A {@link vn.sontm.report.desk.FormOrder} names a form, a period and what it is
 * about; the {@link vn.sontm.report.desk.FormDesk} of a workspace gathers what the form needs and makes the document, locked
 * periods from what the lock names. Drawing the document in a file format is the renderers' part. Start with {@link
 * vn.sontm.report.desk.FormDesk}.
 */
@NullMarked
package vn.sontm.report.desk;

import org.jspecify.annotations.NullMarked;
