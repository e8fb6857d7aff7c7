/**
 * The plan check: recomputes what a plan states, on its normalised facts and on its text, and lists each
 * contradiction. General: nothing in here knows a particular plan.
 */
@NullMarked
package vn.sontm.programme.check;

import org.jspecify.annotations.NullMarked;
