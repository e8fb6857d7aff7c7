/**
 * Plan against actual: how far the objectives of a plan are reached, by the results of criteria sets, by titles held, or by
 * what people recorded or reported. Pure functions of statuses and registers. Start with {@link
 * vn.sontm.programme.objective.ObjectiveResults}.
 */
@NullMarked
package vn.sontm.programme.objective;

import org.jspecify.annotations.NullMarked;
