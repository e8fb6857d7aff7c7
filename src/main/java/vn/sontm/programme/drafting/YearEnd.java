package vn.sontm.programme.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sontm.ledger.Register;
import vn.sontm.programme.agenda.OpenTasks;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.objective.ObjectiveProgress;
import vn.sontm.programme.objective.ObjectiveResults;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.programme.unit.Heirs;

/** What became of a plan by the end of its year, as far as it is known when somebody asks. */
public final class YearEnd {
    private final Map<String, CriterionStatus> results = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final OpenTasks open;
    private final Registers registers;
    private final Heirs heirs;

    /** @param office at the plan's year, with the office's conclusions */
    public YearEnd(Plan plan, Registers registers, OfficeStatus office) {
        this.registers = registers;
        this.heirs = Heirs.on(registers, office.period().lastDay());
        for (var unit : office.planned()) {
            for (var set : unit.sets()) {
                set.subjects()
                        .forEach(subject -> subject.criteria().stream()
                                .filter(result -> tells(result, subject.subject(), item(set, result), office.period()))
                                .forEach(result -> results.put(key(subject.subject(), item(set, result)), result)));
            }
        }
        new ObjectiveResults(registers, office)
                .of(plan).stream()
                        .filter(progress -> progress.verdict() == Verdict.MET)
                        .map(ObjectiveProgress::objective)
                        .forEach(objective -> reached.add(objective.id()));
        open = new OpenTasks(registers, office.office(), office.period().lastDay());
    }

    /** How the next year begins, as far as results tell. What was lost within the year wants consolidating. */
    StartState start(String subject, String item) {
        return Optional.ofNullable(results.get(key(subject, item)))
                .map(result -> switch (result.verdict()) {
                    case MET -> StartState.MET;
                    case NOT_MET -> held(result) ? StartState.CONSOLIDATE : StartState.NOT_MET;
                    case NO_DATA, NOT_APPLICABLE -> StartState.UNKNOWN;
                })
                .orElse(StartState.UNKNOWN);
    }

    /** With whom a task is still open; none for a finished one. */
    List<String> open(PlanTask task) {
        return open.of(task);
    }

    /** A deed of named units that is done need not be promised again. */
    boolean done(Objective objective) {
        return reached.contains(objective.id()) && !objective.units().isEmpty();
    }

    /** Not what a unit has only because all that it came out of began the year so: their own results tell more. */
    private boolean tells(CriterionStatus result, String subject, String item, Period year) {
        return result.concluded().isPresent()
                || result.basis() != Basis.START
                || heirs.codes(subject).stream()
                        .map(code -> new Register(RegisterKind.START.code(), code, item, year.toString()))
                        .anyMatch(stated -> registers.find(stated).isPresent());
    }

    private static String item(SetStatus set, CriterionStatus result) {
        return set.id() + "/" + result.number();
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
