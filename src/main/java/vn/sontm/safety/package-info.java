/**
 * Backup, rehearsal, health check and rescue.
 */
@NullMarked
package vn.sontm.safety;

import org.jspecify.annotations.NullMarked;
