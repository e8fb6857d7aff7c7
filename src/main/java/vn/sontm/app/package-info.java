/**
 * Entry point and wiring by hand: builds the objects of every room and hands them to the window or a command.
 */
@NullMarked
package vn.sontm.app;

import org.jspecify.annotations.NullMarked;
