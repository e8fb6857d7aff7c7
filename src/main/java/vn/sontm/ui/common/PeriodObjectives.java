package vn.sontm.ui.common;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.ObjectiveResults;
import vn.sontm.programme.plan.Plan;

/** An office's objectives in a period, as the papers of that period show them. */
public final class PeriodObjectives {
    private PeriodObjectives() {}

    /** The plan that binds the office; empty where there is none. */
    public static Optional<Plan> plan(Snapshot snapshot) {
        return Plan.of(snapshot.settled(), snapshot.identity().unit(), snapshot.period());
    }

    /** In the order of the plan. */
    public static List<ObjectiveProgress> of(Snapshot snapshot, Plan plan) {
        return new ObjectiveResults(snapshot.settled(), snapshot.office()).of(plan);
    }
}
