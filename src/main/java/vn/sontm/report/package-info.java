/**
 * Everything that an office prints. {@link vn.sontm.report.form} fills forms from status records and the plan,
 * {@link vn.sontm.report.document} is what a filled form is made of, {@link vn.sontm.report.pdf} draws it, and {@link
 * vn.sontm.report.desk} takes the orders of window and command line for a workspace. Start with {@link
 * vn.sontm.report.desk.FormDesk}, or with {@link vn.sontm.report.form.Forms} for how forms are filled.
 */
@NullMarked
package vn.sontm.report;

import org.jspecify.annotations.NullMarked;
