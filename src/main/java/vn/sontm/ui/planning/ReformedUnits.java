package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanDiff;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.programme.plan.PlanHeirs;
import vn.sontm.ui.common.Snapshot;

/**
 * What becomes of a draft when those who stand for its recoded, merged and split units take their places.
 *
 * @param day on which they are asked for
 * @param sentences who became what
 * @param counting the changes where totals are to count over them as well
 */
record ReformedUnits(
        LocalDate day, List<String> sentences, List<PlanDifference> changes, List<PlanDifference> counting) {
    static final ReformedUnits NONE = new ReformedUnits(LocalDate.MIN, List.of(), List.of(), List.of());

    ReformedUnits {
        sentences = List.copyOf(sentences);
        changes = List.copyOf(changes);
        counting = List.copyOf(counting);
    }

    static ReformedUnits of(Snapshot snapshot, ObjectNode plan) {
        if (plan.isEmpty()) {
            return NONE;
        }
        var before = Plan.draft(plan);
        var heirs = PlanHeirs.of(
                snapshot.registers(), snapshot.units(), before.head().year(), snapshot.today());
        var after = plan.deepCopy();
        heirs.put(after);
        var counted = after.deepCopy();
        heirs.count(counted);
        if (counted.equals(plan)) {
            return NONE;
        }
        return new ReformedUnits(
                snapshot.today(),
                heirs.changed(plan).entrySet().stream()
                        .map(change -> sentence(heirs, change.getValue(), change.getKey()))
                        .toList(),
                PlanDiff.between(before, Plan.draft(after)),
                PlanDiff.between(before, Plan.draft(counted)));
    }

    List<PlanDifference> changes(boolean count) {
        return count ? counting : changes;
    }

    private static String sentence(PlanHeirs heirs, List<String> was, List<String> is) {
        var before = names(heirs, was);
        var now = names(heirs, is);
        return before.equals(now)
                ? Messages.text("draft.reformed.recoded", before, String.join(", ", is))
                : Messages.text("draft.reformed.became", before, now);
    }

    private static String names(PlanHeirs heirs, List<String> codes) {
        return String.join(
                ", ",
                codes.stream()
                        .map(code ->
                                heirs.heirs().units().nameOn(code, heirs.heirs().day()))
                        .toList());
    }
}
