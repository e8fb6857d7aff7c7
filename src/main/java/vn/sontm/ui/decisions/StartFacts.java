package vn.sontm.ui.decisions;

import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Change;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.StatedStart;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.PlanDrafts;
import vn.sontm.workspace.StartStates;
import vn.sontm.workspace.Workspace;

/**
 * How everybody begins a year under one set.
 *
 * @param plan the one that a link named, of this year
 * @param draft id of a plan of the year whose draft states more than is shown; empty where the draft is shown or there is none
 * @param chosen year of the chosen period
 */
record StartFacts(
        String set,
        int year,
        int chosen,
        Optional<PlanDrafts.Known> plan,
        Optional<String> draft,
        List<StartPlace> places) {
    static final StartFacts NONE = new StartFacts("", 0, 0, Optional.empty(), Optional.empty(), List.of());

    /** A plan that a link named, and the period that was chosen then. */
    record Asked(String plan, Period chosen) {}

    StartFacts {
        places = List.copyOf(places);
    }

    static StartFacts of(Snapshot snapshot, Optional<Asked> asked) {
        var chosen = snapshot.period();
        var plan = asked.filter(link -> link.chosen().equals(chosen))
                .flatMap(link -> plan(snapshot.workspace(), link.plan()));
        var year = plan.map(PlanDrafts.Known::year).orElse(chosen.year());
        var set = snapshot.chosenSet();
        return new StartFacts(
                set,
                year,
                chosen.year(),
                plan,
                plan.isPresent() ? Optional.empty() : draft(snapshot.workspace(), year),
                office(snapshot, plan).units().stream()
                        .flatMap(unit -> unit.sets().stream()
                                .filter(status -> status.id().equals(set))
                                .flatMap(status -> status.subjects().stream())
                                .map(subject -> place(unit, subject)))
                        .toList());
    }

    private static Optional<PlanDrafts.Known> plan(Workspace workspace, String id) {
        return new PlanDrafts(workspace)
                .list().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    private static Optional<String> draft(Workspace workspace, int year) {
        var drafts = new PlanDrafts(workspace);
        return drafts.list().stream()
                .filter(known -> known.drafted() && known.year() == year)
                .map(PlanDrafts.Known::id)
                .filter(id -> !Plan.draft(drafts.get(id)).starts().isEmpty())
                .findFirst();
    }

    /** As it is, or as it would be with the plan's draft published. */
    private static OfficeStatus office(Snapshot snapshot, Optional<PlanDrafts.Known> plan) {
        return plan.map(known -> {
                    var year = Period.parse("%04d".formatted(known.year()));
                    return known.drafted()
                            ? Assessments.of(new ReadOnce(new PlanDrafts(snapshot.workspace()).registers(known.id())))
                                    .office(snapshot.identity().office(), year)
                            : snapshot.at(year).office();
                })
                .orElseGet(snapshot::office);
    }

    private static StartPlace place(UnitStatus unit, SubjectStatus subject) {
        var name = subject.subject().contains("/") ? subject.name() + " (" + unit.name() + ")" : unit.name();
        return new StartPlace(subject.subject(), name, subject.criteria());
    }

    /** Whether the draft of a plan is shown. */
    boolean drafted() {
        return plan.filter(PlanDrafts.Known::drafted).isPresent();
    }

    List<Change> enter(Workspace workspace, StatedStart start) {
        return plan.map(known -> new PlanDrafts(workspace).enter(known.id(), start))
                .orElseGet(() -> new StartStates(workspace).enter(year, List.of(start)));
    }
}
