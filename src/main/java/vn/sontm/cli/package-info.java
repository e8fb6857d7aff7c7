/**
 * The command line: picocli commands over the same use cases as the window, Vietnamese for people or one JSON
 * document.
 */
@NullMarked
package vn.sontm.cli;

import org.jspecify.annotations.NullMarked;
