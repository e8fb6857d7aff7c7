/**
 * Kế hoạch of a unit: what the office's plan asks of it, the works of the year with their progress as a list or over the
 * months, and the unit's own plan. {@link vn.sontm.ui.plan.PlanFacts} says what is shown; {@link
 * vn.sontm.ui.plan.PlanScreen} holds the parts that show it.
 */
@NullMarked
package vn.sontm.ui.plan;

import org.jspecify.annotations.NullMarked;
