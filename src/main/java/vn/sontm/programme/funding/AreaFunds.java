package vn.sontm.programme.funding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.agenda.OwnTask;
import vn.sontm.programme.plan.FundingShare;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;

/**
 * Money over the communes of an office. What its plan states for a task of several communes belongs to none of them alone;
 * everything else is the commune's.
 *
 * @param shared what the plan states for several together
 * @param units by the code of the commune
 */
public record AreaFunds(Fundings shared, Map<String, Fundings> units) {
    public AreaFunds {
        units = Map.copyOf(units);
    }

    /** @param month the last that counts, such as {@code 2024-06} */
    public static AreaFunds of(Registers registers, List<Plan> plans, List<String> communes, String month) {
        var tasks = plans.stream().flatMap(plan -> plan.tasks().stream()).toList();
        var shared = planned(tasks.stream().filter(task -> task.units().size() != 1));
        var units = new LinkedHashMap<String, Fundings>();
        communes.forEach(unit -> units.put(unit, ofUnit(registers, tasks, unit, month)));
        return new AreaFunds(Fundings.of(shared, Set.of(), List.of(), month), units);
    }

    private static Fundings ofUnit(Registers registers, List<PlanTask> tasks, String unit, String month) {
        var own = registers.ofUnit(RegisterKind.OWN_TASK, unit).stream()
                .map(OwnTask::read)
                .toList();
        var planned = planned(tasks.stream().filter(task -> task.units().equals(List.of(unit))));
        own.forEach(task -> planned.put(task.id(), task.funding()));
        var known = Stream.concat(tasks.stream().map(PlanTask::id), own.stream().map(OwnTask::id))
                .collect(Collectors.toSet());
        return Fundings.of(planned, known, registers.ofUnit(RegisterKind.FUNDING, unit), month);
    }

    private static Map<String, List<FundingShare>> planned(Stream<PlanTask> tasks) {
        var planned = new LinkedHashMap<String, List<FundingShare>>();
        tasks.forEach(task -> planned.put(task.id(), task.funding()));
        return planned;
    }

    /** Everything together, by source. */
    public Map<String, Money> bySource() {
        var sums = new LinkedHashMap<>(shared.bySource());
        units.values()
                .forEach(fundings ->
                        fundings.bySource().forEach((source, money) -> sums.merge(source, money, Money::plus)));
        return sums;
    }
}
