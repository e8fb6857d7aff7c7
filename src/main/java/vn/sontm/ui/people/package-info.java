/**
 * Who writes on this PC: choosing a name, typing the PIN that it may have, setting one, and taking off a forgotten one. The
 * same parts serve the page before the window ({@link vn.sontm.ui.people.WriterPage}) and the dialogs in it
 * ({@link vn.sontm.ui.people.WriterDialog}). What a PIN is and is not: {@link vn.sontm.workspace.Pins}.
 */
@NullMarked
package vn.sontm.ui.people;

import org.jspecify.annotations.NullMarked;
