/** Cài đặt: who writes on this PC, backups, the health of the workspace, how the window looks, versions of the program. */
@NullMarked
package vn.sontm.ui.settings;

import org.jspecify.annotations.NullMarked;
