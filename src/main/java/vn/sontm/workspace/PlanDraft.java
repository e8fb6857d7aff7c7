package vn.sontm.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sontm.base.Json;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanMerge;

/**
 * A plan that is being worked on, as it is kept on this PC.
 *
 * @param base what stood when somebody last looked at it, so that what stands later can be told from what was changed here
 */
record PlanDraft(ObjectNode base, ObjectNode plan) {
    static PlanDraft read(String text) {
        var json = Json.parse(text);
        return new PlanDraft((ObjectNode) json.path("base"), (ObjectNode) json.path("plan"));
    }

    String write() {
        var json = Json.object();
        json.set("base", base);
        json.set("plan", plan);
        return json.toString();
    }

    /** Up to date with what stands now. */
    PlanDraft on(ObjectNode now) {
        return base.equals(now) ? this : new PlanDraft(now, PlanMerge.merge(base, plan, now));
    }

    Plan said() {
        return Plan.draft(plan);
    }
}
