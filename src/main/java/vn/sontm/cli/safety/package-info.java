/** Commands that keep a workspace safe: backup, restore, health check, rescue. */
@NullMarked
package vn.sontm.cli.safety;

import org.jspecify.annotations.NullMarked;
