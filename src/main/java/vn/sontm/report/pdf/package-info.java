/**
 * Draws a document as PDF. A part becomes a list of boxes (lines of text, rows of a table, the closing), and the pages are
 * filled with them from the top; lengths inside are points, {@code y} grows downwards. The layout is our own because the
 * decree counts in millimetres; the PDF library writes the file and the font subsets. Start with {@link
 * vn.sontm.report.pdf.PdfRenderer}.
 */
@NullMarked
package vn.sontm.report.pdf;

import org.jspecify.annotations.NullMarked;
