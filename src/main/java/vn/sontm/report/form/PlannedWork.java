package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;

/**
 * A task or work as forms print it.
 *
 * @param id that progress is reported under; empty when none is
 * @param criteria that it serves, as {@code set/number}; empty when it serves none
 * @param units codes of the units it is for; empty means all
 * @param schedule who does it when, where more is known than the deadline
 * @param deadline as printed, with the last day where it is known; empty where the plan states none
 */
public record PlannedWork(
        String id,
        List<String> criteria,
        String text,
        List<String> units,
        String deadline,
        List<String> lead,
        List<Funding> funding,
        Schedule schedule) {
    /** A work of which no more is known. */
    public PlannedWork(
            String id,
            List<String> criteria,
            String text,
            List<String> units,
            String deadline,
            List<String> lead,
            List<Funding> funding) {
        this(id, criteria, text, units, deadline, lead, funding, Schedule.NONE);
    }

    public PlannedWork {
        criteria = List.copyOf(criteria);
        units = List.copyOf(units);
        lead = List.copyOf(lead);
        funding = List.copyOf(funding);
    }

    static PlannedWork of(PlanTask task, Plan plan, PlanCells cells) {
        return new PlannedWork(
                task.id(),
                task.criteria(),
                text(task),
                task.units(),
                cells.deadlinesOfUnits(task.deadlines()),
                task.lead().stream().map(plan::agencyName).toList(),
                task.funding().stream()
                        .map(share -> new Funding(share.source(), share.amount()))
                        .toList(),
                Schedule.of(
                        task.deadlines(),
                        task.coordinating().stream().map(plan::agencyName).toList()));
    }

    /** The work as it binds one unit. */
    PlannedWork binding(String unit) {
        var own = schedule.binding(unit);
        var words = own.deadlines().isEmpty() ? deadline : PlanCells.joined(own.deadlines());
        return new PlannedWork(id, criteria, text, units, words, lead, funding, own);
    }

    private static String text(PlanTask task) {
        return task.contents().isEmpty()
                ? task.text()
                : Messages.text("report.work.contents", task.text(), String.join("; ", task.contents()));
    }

    boolean concerns(String unit) {
        return units.isEmpty() || units.contains(unit);
    }

    boolean serves(String set, int number) {
        return criteria.contains(set + "/" + number);
    }
}
