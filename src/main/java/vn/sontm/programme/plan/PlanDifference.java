package vn.sontm.programme.plan;

/**
 * One thing that is different between two versions of a plan.
 *
 * @param sentence Vietnamese, complete in itself
 */
public record PlanDifference(PlanPlace place, String sentence) {}
