/**
 * What every command is made of: the {@link vn.sontm.cli.frame.Command} itself, its
 * {@link vn.sontm.cli.frame.Answer} for people and programs, the {@link vn.sontm.cli.frame.Session} that opens the
 * workspace, options that several commands share, and the way from typed words to units, subjects and indicators.
 */
@NullMarked
package vn.sontm.cli.frame;

import org.jspecify.annotations.NullMarked;
