/**
 * The folder on disk and the use cases that append changes: opening and locking, entries, submissions,
 * enrolment, the reading side for screens and commands. One way in.
 */
@NullMarked
package vn.sontm.workspace;

import org.jspecify.annotations.NullMarked;
