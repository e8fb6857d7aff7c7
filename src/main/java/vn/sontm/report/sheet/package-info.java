/**
 * Writes a document as a spreadsheet that calculates: figures, percentages and dates are values, sums are formulas, verdicts
 * are tinted. A form of one table is one sheet, as on paper; of a report, the words are one sheet and each table has its
 * own, because columns of different tables do not share widths. Start with {@link vn.sontm.report.sheet.XlsxRenderer}.
 */
@NullMarked
package vn.sontm.report.sheet;

import org.jspecify.annotations.NullMarked;
