/** Commands that keep a workspace safe: backup, restore, health check, rescue; and the program itself up to date. */
@NullMarked
package vn.sontm.cli.safety;

import org.jspecify.annotations.NullMarked;
