package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sontm.base.Refusal;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanReader;
import vn.sontm.programme.plan.PlanRegisters;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.Workspace;

/** Changes what a plan states, as another version of the same plan in which only the typed cells differ. */
record StatedEdits(Workspace workspace, PlanPicture picture) {
    /** All that the plan bears; an edit that would break it is refused and stops no other. */
    List<PlanCell> apply(List<PlanCell> cells) {
        var changes = cells.stream().flatMap(cell -> change(cell).stream()).toList();
        if (changes.isEmpty()) {
            return cells;
        }
        var whole = current();
        changes.forEach(change -> change.accept(whole));
        if (objection(whole).isPresent()) {
            return oneByOne(cells);
        }
        new Plans(workspace).take(whole);
        return cells;
    }

    private List<PlanCell> oneByOne(List<PlanCell> cells) {
        var plan = current();
        var kept = new ArrayList<PlanCell>();
        for (var cell : cells) {
            var trial = plan.deepCopy();
            change(cell).ifPresent(change -> change.accept(trial));
            var objection = change(cell).flatMap(change -> objection(trial));
            kept.add(objection.map(cell::refused).orElse(cell));
            plan = objection.isEmpty() ? trial : plan;
        }
        new Plans(workspace).take(plan);
        return kept;
    }

    private static Optional<Consumer<ObjectNode>> change(PlanCell cell) {
        return cell.edit().orElse(null) instanceof PlanEdit.Stated stated
                ? Optional.of(stated.change())
                : Optional.empty();
    }

    private static Optional<String> objection(ObjectNode plan) {
        try {
            PlanReader.read(plan);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.details().stream().findFirst().orElse(refusal.getMessage()));
        }
    }

    /** The plan as it stands, targets as their registers say; starting states are entered beside it. */
    private ObjectNode current() {
        var plan = picture.plan();
        var json = PlanRegisters.join(workspace.registers(), plan.head().id()).orElseThrow();
        json.remove("starts");
        plan.sets().forEach(set -> targets(json, plan, set));
        return json;
    }

    private void targets(ObjectNode json, Plan plan, PlanSet set) {
        for (var criterion : plan.criteria(set.id()).toList()) {
            for (var subject : picture.subjects(set)) {
                var target = picture.target(subject, set.id(), criterion.number());
                var node = PlanNode.criterion(json, set.id(), criterion.number());
                if (!PlanNode.agrees(node, subject, target)) {
                    PlanNode.target(node, subject, target);
                }
            }
        }
    }
}
