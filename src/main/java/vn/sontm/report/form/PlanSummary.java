package vn.sontm.report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.programme.plan.Plan;

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
        var cells = new PlanCells(false, names(plan));
        return new PlanSummary(
                plan.head().title(),
                plan.head().year(),
                plan.tasks().stream()
                        .map(task -> PlannedWork.of(task, plan, cells))
                        .toList(),
                Optional.of(plan));
    }

    /** Of the units and places that it speaks of, by their codes. */
    Map<String, String> names() {
        return plan.map(PlanSummary::names).orElse(Map.of());
    }

    private static Map<String, String> names(Plan plan) {
        var names = new HashMap<String, String>();
        plan.units().forEach(unit -> names.put(unit.code(), unit.name()));
        plan.subjects().forEach(subject -> names.put(subject.code(), subject.name()));
        return names;
    }

    /** Works that name the unit; those for everybody belong to the criteria, not to one unit's list. */
    List<PlannedWork> naming(String unit) {
        return works.stream()
                .filter(work -> work.units().contains(unit))
                .map(work -> work.binding(unit))
                .toList();
    }
}
