package vn.sontm.programme.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a plan leaves open how somebody begins the year although it says it of others: a person has to state it, as of a
 * commune that unlike ones were merged into. A plan that gives totals only leaves nothing open.
 */
public final class MissingStarts {
    private MissingStarts() {}

    /** The numbers of the criteria, by the code of the unit or place. */
    public static Map<String, List<Integer>> of(Plan plan, String set) {
        var missing = new TreeMap<String, List<Integer>>();
        for (var criterion : plan.criteria(set).toList()) {
            var stated = stated(plan, criterion);
            if (!stated.isEmpty()) {
                plan.meant(criterion).stream()
                        .filter(code -> !stated.contains(code))
                        .forEach(code -> missing.computeIfAbsent(code, key -> new ArrayList<>())
                                .add(criterion.number()));
            }
        }
        return missing;
    }

    private static Set<String> stated(Plan plan, PlanCriterion criterion) {
        var stated = new HashSet<String>();
        plan.starts().stream()
                .filter(start -> start.criterion().equals(criterion.item()))
                .filter(start -> start.state() != StartState.UNKNOWN)
                .forEach(start -> stated.add(start.subject()));
        return stated;
    }
}
