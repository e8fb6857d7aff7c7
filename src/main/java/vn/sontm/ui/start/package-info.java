/**
 * The first start: there is no workspace yet, so the person chooses how to begin. {@link vn.sontm.ui.start.StartPage}
 * offers the ways, {@link vn.sontm.ui.start.Beginnings} goes them; nothing here needs more than three steps. Where there is a
 * workspace and opening it takes long, {@link vn.sontm.ui.start.PreparingPage} says why.
 */
@NullMarked
package vn.sontm.ui.start;

import org.jspecify.annotations.NullMarked;
