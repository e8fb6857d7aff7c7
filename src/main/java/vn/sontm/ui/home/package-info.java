/**
 * Tổng quan: what has been reached, what is due, what is missing. {@link vn.sontm.ui.home.HomeFacts} is computed off the
 * window's thread; the view only shows it.
 */
@NullMarked
package vn.sontm.ui.home;

import org.jspecify.annotations.NullMarked;
