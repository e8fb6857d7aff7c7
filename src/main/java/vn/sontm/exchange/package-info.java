/**
 * Sync files: writing, reading, preview, merge, receipt; invitations and enrolment; age encryption.
 */
@NullMarked
package vn.sontm.exchange;

import org.jspecify.annotations.NullMarked;
