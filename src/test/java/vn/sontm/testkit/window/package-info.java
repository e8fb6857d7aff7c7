/**
 * Window tests: a sample commune to work on, a base class that opens the window and speaks the language of the person at
 * the keyboard, a watch over the window's thread, pictures of every screen.
 */
package vn.sontm.testkit.window;
