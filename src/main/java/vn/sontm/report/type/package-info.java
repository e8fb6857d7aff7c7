/**
 * Words and lines in the one typeface on paper: how wide letters are and where lines break. PDF draws these lines;
 * spreadsheets, whose programs do not make merged cells as high as their text, ask how many there will be. Lengths are
 * points. Start with {@link vn.sontm.report.type.LineBreaker}.
 */
@NullMarked
package vn.sontm.report.type;

import org.jspecify.annotations.NullMarked;
