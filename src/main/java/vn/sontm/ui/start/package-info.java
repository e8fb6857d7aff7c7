/**
 * The first start: there is no workspace yet, so the person chooses how to begin. {@link vn.sontm.ui.start.StartPage}
 * offers the ways, {@link vn.sontm.ui.start.Beginnings} goes them; nothing here needs more than three steps.
 */
@NullMarked
package vn.sontm.ui.start;

import org.jspecify.annotations.NullMarked;
