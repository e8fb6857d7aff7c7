package vn.sontm.ui.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Json;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanDifference;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.PlanDrafts;

/**
 * A plan as it is being written.
 *
 * @param known all plans to choose among
 * @param chosen empty while there is none
 * @param json what the draft says; an empty object while there is none
 * @param plan the same, as far as it can be read
 * @param changes against the version in force
 * @param sets that this office knows
 * @param tasks how its tasks stand that are in force
 * @param reformed what changes where the units that stand for those of the draft take their places
 * @param typed texts that no field has saved yet, by the names of their drafts
 */
record DraftFacts(
        List<PlanDrafts.Known> known,
        Optional<PlanDrafts.Known> chosen,
        ObjectNode json,
        Plan plan,
        List<PlanDifference> changes,
        List<CriteriaSet> sets,
        TasksInForce tasks,
        ReformedUnits reformed,
        Map<String, String> typed) {
    static final DraftFacts NONE = new DraftFacts(
            List.of(),
            Optional.empty(),
            Json.object(),
            Plan.draft(Json.object()),
            List.of(),
            List.of(),
            TasksInForce.NONE,
            ReformedUnits.NONE,
            Map.of());

    DraftFacts {
        known = List.copyOf(known);
        changes = List.copyOf(changes);
        sets = List.copyOf(sets);
        typed = Map.copyOf(typed);
    }

    /** @param wanted id of the plan to show; that of the period's year, else the latest, where it is empty or gone */
    static DraftFacts of(Snapshot snapshot, String wanted) {
        var drafts = new PlanDrafts(snapshot.workspace());
        var known = drafts.list();
        var chosen = known.stream()
                .filter(plan -> plan.id().equals(wanted))
                .findFirst()
                .or(() -> known.stream()
                        .filter(plan -> plan.year() == snapshot.period().year())
                        .findFirst())
                .or(() -> known.stream().findFirst());
        var json = chosen.flatMap(plan -> drafts.find(plan.id())).orElseGet(Json::object);
        return new DraftFacts(
                known,
                chosen,
                json,
                Plan.draft(json),
                chosen.map(plan -> drafts.changes(plan.id())).orElseGet(List::of),
                snapshot.sets().all(),
                TasksInForce.of(snapshot, json),
                ReformedUnits.of(snapshot, json),
                snapshot.workspace().drafts().startingWith(DraftDesk.TYPED));
    }

    int year() {
        return plan.head().year();
    }

    Optional<String> typed(String key) {
        return Optional.ofNullable(typed.get(key));
    }
}
