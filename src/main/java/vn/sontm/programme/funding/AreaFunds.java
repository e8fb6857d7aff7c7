package vn.sontm.programme.funding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.agenda.OwnTask;
import vn.sontm.programme.calendar.Period;
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

    /**
     * The money of a commune is of the tasks that it saw: where it is locked, of the plan as it was then.
     *
     * @param registers of all communes, each as the period has it
     * @param together what several communes have together is read from these
     * @param office whose plan counts
     */
    public static AreaFunds of(
            Registers registers, Registers together, String office, List<String> communes, Period period) {
        var tasks = new HashMap<Registers, List<PlanTask>>();
        var units = new LinkedHashMap<String, Fundings>();
        var month = period.lastMonth().code();
        for (var unit : communes) {
            var seen = registers.seenBy(unit);
            var known = tasks.computeIfAbsent(seen, which -> tasks(which, office, period));
            units.put(unit, ofUnit(registers, known, unit, month));
        }
        var shared = planned(tasks(together, office, period).stream()
                .filter(task -> task.units().size() != 1));
        return new AreaFunds(Fundings.of(shared, Set.of(), List.of(), month), units);
    }

    private static List<PlanTask> tasks(Registers registers, String office, Period period) {
        return Plan.of(registers, office, period).map(Plan::tasks).orElse(List.of());
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
