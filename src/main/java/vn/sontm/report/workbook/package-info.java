/**
 * Spreadsheets that go out to people and come back: written so that nothing typed is lost on the way, read with limits, every
 * cell as the text that somebody typed, columns known by their headings whatever the accents. Knows neither indicators nor
 * plans. Start with {@link vn.sontm.report.workbook.Book} and {@link vn.sontm.report.workbook.BookWriter}.
 */
@NullMarked
package vn.sontm.report.workbook;

import org.jspecify.annotations.NullMarked;
