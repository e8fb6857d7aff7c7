package vn.sontm.programme.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontm.programme.agenda.OpenTasks;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.ObjectiveResults;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.Registers;

/** What became of a plan by the end of its year, as far as it is known when somebody asks. */
public final class YearEnd {
    private final Map<String, CriterionStatus> results = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final OpenTasks open;

    /** @param office at the plan's year, with the office's conclusions */
    public YearEnd(Plan plan, Registers registers, OfficeStatus office) {
        for (var unit : office.units()) {
            for (var set : unit.sets()) {
                set.subjects()
                        .forEach(subject -> subject.criteria()
                                .forEach(criterion -> results.put(
                                        key(subject.subject(), set.id() + "/" + criterion.number()), criterion)));
            }
        }
        new ObjectiveResults(registers, office)
                .of(plan).stream()
                        .filter(progress -> progress.verdict() == Verdict.MET)
                        .map(ObjectiveProgress::objective)
                        .forEach(objective -> reached.add(objective.id()));
        open = new OpenTasks(registers, office.office(), office.period().lastDay());
    }

    /** How the next year begins; empty where nothing tells. What was lost within the year wants consolidating. */
    Optional<StartState> start(String subject, String item) {
        return Optional.ofNullable(results.get(key(subject, item))).flatMap(result -> switch (result.verdict()) {
            case MET -> Optional.of(StartState.MET);
            case NOT_MET -> Optional.of(held(result) ? StartState.CONSOLIDATE : StartState.NOT_MET);
            case NO_DATA, NOT_APPLICABLE -> Optional.empty();
        });
    }

    /** What is asked next of a subject that had this target: what is met is kept, what is not stays to be done. */
    Target next(Target target, String subject, String item) {
        var start = start(subject, item);
        if (start.filter(StartState.MET::equals).isPresent()) {
            return Target.MAINTAIN;
        }
        return target == Target.MAINTAIN && start.isPresent() ? Target.CONSOLIDATE : target;
    }

    /** With whom a task is still open; none for a finished one. */
    List<String> open(PlanTask task) {
        return open.of(task);
    }

    /** A deed of named units that is done need not be promised again. */
    boolean done(Objective objective) {
        return reached.contains(objective.id()) && !objective.units().isEmpty();
    }

    private static boolean held(CriterionStatus result) {
        return result.start() == StartState.MET
                || result.start() == StartState.CONSOLIDATE
                || result.target().filter(target -> target != Target.ATTAIN).isPresent();
    }

    private static String key(String subject, String item) {
        return subject + " " + item;
    }
}
