/**
 * Everything that an office prints. {@link vn.sontm.report.form} fills forms from status records and the plan,
 * {@link vn.sontm.report.document} is what a filled form is made of, {@link vn.sontm.report.pdf} draws it. Nothing here
 * writes to the ledger or to the disk. Start with {@link vn.sontm.report.form.Forms}.
 */
@NullMarked
package vn.sontm.report;

import org.jspecify.annotations.NullMarked;
