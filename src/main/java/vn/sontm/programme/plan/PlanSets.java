package vn.sontm.programme.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** The criteria sets in a plan's JSON. */
public final class PlanSets {
    private PlanSets() {}

    /** Takes a set out of a plan, with its paragraphs and starting states and whatever names one of its criteria. */
    public static void remove(ObjectNode plan, String set) {
        PlanEdits.remove(plan, PlanPart.SETS.field(), set);
        drop(
                plan,
                PlanPart.CRITERIA.field(),
                element -> element.path("set").asText().equals(set));
        drop(
                plan,
                PlanPart.STARTS.field(),
                element -> of(set, element.path("criterion").asText()));
        for (var task : plan.path(PlanPart.TASKS.field())) {
            var kept = PlanEdits.texts(task.path("criteria")).stream()
                    .filter(item -> !of(set, item))
                    .toList();
            PlanEdits.list((ObjectNode) task, "criteria", kept);
        }
        for (var objective : plan.path(PlanPart.OBJECTIVES.field())) {
            if (objective.path("measuredBy").path("set").asText().equals(set)) {
                ((ObjectNode) objective).remove("measuredBy");
            }
        }
    }

    private static boolean of(String set, String item) {
        return item.startsWith(set + "/");
    }

    private static void drop(ObjectNode plan, String list, Predicate<JsonNode> which) {
        var kept = new java.util.ArrayList<JsonNode>();
        plan.path(list).forEach(kept::add);
        kept.removeIf(which);
        plan.remove(list);
        if (!kept.isEmpty()) {
            plan.withArray(list).addAll(List.copyOf(kept));
        }
    }
}
