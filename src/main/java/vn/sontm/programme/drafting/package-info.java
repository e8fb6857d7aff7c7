/**
 * The plan that an office begins for another year: blank, or carried over from the year before with what became of it.
 * Pure; what comes out is a plan's JSON for a person to finish. Begin with {@link vn.sontm.programme.drafting.NextPlan}.
 */
@NullMarked
package vn.sontm.programme.drafting;

import org.jspecify.annotations.NullMarked;
