/**
 * The window. One package a screen: view (controls only) and view model (properties only); {@code ui.common} holds
 * what they share. No logic of the domain, no file or database access on the window's thread.
 */
@NullMarked
package vn.sontm.ui;

import org.jspecify.annotations.NullMarked;
