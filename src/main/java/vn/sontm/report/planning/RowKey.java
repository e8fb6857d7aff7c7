package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanEdits;

/** Names one of several things that a paragraph lists: {@code set/number#place}. */
record RowKey(String set, int number, int place) {
    static String of(PlanCriterion criterion, int place) {
        return criterion.item() + "#" + place;
    }

    static RowKey read(String key) {
        var slash = key.lastIndexOf('/');
        var mark = key.lastIndexOf('#');
        return new RowKey(
                key.substring(0, slash),
                Integer.parseInt(key.substring(slash + 1, mark)),
                Integer.parseInt(key.substring(mark + 1)));
    }

    /** Empty where the paragraph lists fewer by now. */
    Optional<ObjectNode> find(ObjectNode plan, String list) {
        return PlanEdits.findCriterion(plan, set, number).flatMap(criterion -> PlanEdits.at(criterion, list, place));
    }
}
