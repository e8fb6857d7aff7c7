/**
 * Everything that an office prints. {@link vn.sontm.report.form} fills forms from status records and the plan,
 * {@link vn.sontm.report.document} is what a filled form is made of, {@link vn.sontm.report.pdf} draws it, {@link
 * vn.sontm.report.ReportFormat} makes a file of it; {@link vn.sontm.report.desk} does all of it for one workspace. {@link
 * vn.sontm.report.entry} and {@link vn.sontm.report.planning} send figures and plans out as spreadsheets and take them back. Nothing here writes to the disk. Start with {@link vn.sontm.report.desk.FormDesk}.
 */
@NullMarked
package vn.sontm.report;

import org.jspecify.annotations.NullMarked;
