/**
 * The plan of a year: targets, deadlines, tasks, objectives, duties, agencies and the printed text that they
 * come from; reading and writing its JSON; splitting it into registers and joining it again.
 */
@NullMarked
package vn.sontm.programme.plan;

import org.jspecify.annotations.NullMarked;
