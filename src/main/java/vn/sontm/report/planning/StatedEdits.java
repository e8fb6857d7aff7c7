package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sontm.base.Refusal;
import vn.sontm.programme.plan.PlanReader;

/**
 * A plan in which typed cells are changed and nothing else.
 *
 * @param plan with all that it bears
 * @param cells as they turned out: an edit that would break the plan is refused and stops no other
 */
record StatedEdits(ObjectNode plan, List<PlanCell> cells) {
    /** Whether any of the cells means a change of the plan. */
    static boolean any(List<PlanCell> cells) {
        return cells.stream().anyMatch(cell -> change(cell).isPresent());
    }

    /** @param plan as it stands; may have mistakes already, which are nobody's fault here */
    static StatedEdits of(ObjectNode plan, List<PlanCell> cells) {
        var whole = plan.deepCopy();
        cells.forEach(cell -> change(cell).ifPresent(change -> change.accept(whole)));
        return objection(plan, whole).isEmpty() ? new StatedEdits(whole, cells) : oneByOne(plan, cells);
    }

    private static StatedEdits oneByOne(ObjectNode stated, List<PlanCell> cells) {
        var plan = stated;
        var kept = new ArrayList<PlanCell>();
        for (var cell : cells) {
            var trial = plan.deepCopy();
            change(cell).ifPresent(change -> change.accept(trial));
            var before = plan;
            var objection = change(cell).flatMap(change -> objection(before, trial));
            kept.add(objection.map(cell::refused).orElse(cell));
            plan = objection.isEmpty() ? trial : plan;
        }
        return new StatedEdits(plan, kept);
    }

    private static Optional<Consumer<ObjectNode>> change(PlanCell cell) {
        return cell.edit().orElse(null) instanceof PlanEdit.Stated stated
                ? Optional.of(stated.change())
                : Optional.empty();
    }

    private static Optional<String> objection(ObjectNode before, ObjectNode after) {
        var known = mistakes(before);
        return mistakes(after).stream()
                .filter(mistake -> !known.contains(mistake))
                .findFirst();
    }

    private static List<String> mistakes(ObjectNode plan) {
        try {
            PlanReader.read(plan);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.details().isEmpty() ? List.of(refusal.getMessage()) : refusal.details();
        }
    }
}
