package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.unit.Unit;

/**
 * What forms print of a plan beside what the status records hold already (targets, deadlines, agencies).
 *
 * @param title as a sentence cites it, such as "Kế hoạch thực hiện Chương trình … năm 2024"
 * @param plan all that it states; empty where only works are known
 */
public record PlanSummary(String title, int year, List<PlannedWork> works, Optional<Plan> plan) {
    public PlanSummary {
        works = List.copyOf(works);
    }

    public PlanSummary(String title, int year, List<PlannedWork> works) {
        this(title, year, works, Optional.empty());
    }

    public static PlanSummary of(Plan plan) {
        var names = plan.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return new PlanSummary(
                plan.head().title(),
                plan.head().year(),
                plan.tasks().stream()
                        .map(task -> PlannedWork.of(task, plan, new PlanCells(false, names)))
                        .toList(),
                Optional.of(plan));
    }

    /** Works that name the unit; those for everybody belong to the criteria, not to one unit's list. */
    List<PlannedWork> naming(String unit) {
        return works.stream()
                .filter(work -> work.units().contains(unit))
                .map(work -> work.binding(unit))
                .toList();
    }
}
