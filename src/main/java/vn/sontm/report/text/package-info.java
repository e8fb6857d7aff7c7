/**
 * Writes a document as a text file that officials finish in their word processor: headings are styles, the layout is the
 * decree's, nothing is a picture. Parts become sections with pages of their own. Start with {@link
 * vn.sontm.report.text.DocxRenderer}.
 */
@NullMarked
package vn.sontm.report.text;

import org.jspecify.annotations.NullMarked;
