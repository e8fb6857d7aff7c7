package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import vn.sontm.programme.plan.StatedStart;

/** What one cell changes. */
sealed interface PlanEdit {
    /** Something that the plan states, changed in its JSON. */
    record Stated(Consumer<ObjectNode> change) implements PlanEdit {}

    /** A starting state, which is entered beside the plan. */
    record Started(StatedStart start) implements PlanEdit {}
}
