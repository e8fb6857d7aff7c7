/**
 * Sticks and folders that sync files are written to: which removable drives there are, and a way of writing that never
 * replaces or deletes what lies there and says "done" only after reading back.
 */
@NullMarked
package vn.sontm.exchange.drive;

import org.jspecify.annotations.NullMarked;
