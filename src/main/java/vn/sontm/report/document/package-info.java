/**
 * What a printed document is made of: parts (pages of one size), and in them letterhead, title, headings, paragraphs,
 * tables, charts and the closing. Pure records that know no file format, so that PDF, spreadsheet and text renderers read the same
 * document. A figure may bear an {@link vn.sontm.report.document.Origin}, which tells what it is made of and which no format
 * prints. Sizes and words that the decree on administrative documents fixes are in {@link
 * vn.sontm.report.document.PaperStyle}. Start with {@link vn.sontm.report.document.Document}.
 */
@NullMarked
package vn.sontm.report.document;

import org.jspecify.annotations.NullMarked;
