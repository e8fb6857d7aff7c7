/**
 * Kế hoạch of a unit: what the office's plan asks of it, the plan's tasks and works with their progress, and the unit's
 * own plan of the year. {@link vn.sontm.ui.plan.PlanFacts} says what is shown, {@link vn.sontm.ui.plan.PlanScreen} shows it.
 */
@NullMarked
package vn.sontm.ui.plan;

import org.jspecify.annotations.NullMarked;
