/**
 * Chương trình: the objectives of the year's plan against what has been reached. {@link
 * vn.sontm.ui.programme.ProgrammeFacts} is computed off the window's thread; what no criteria set measures is typed here.
 */
@NullMarked
package vn.sontm.ui.programme;

import org.jspecify.annotations.NullMarked;
