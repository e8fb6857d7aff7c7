/** The offline guide: a page of plain text for every screen, shown by F1 with the screen's keys beneath. */
@NullMarked
package vn.sontm.ui.help;

import org.jspecify.annotations.NullMarked;
