package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;

/** Rows for the things that the plan's paragraphs on criteria list, each under the name of its criterion. */
final class CriterionRows {
    private CriterionRows() {}

    /** Stands before what the rows say of each thing. */
    static PlanColumn column() {
        return PlanColumn.fixed("criterion", Messages.text("planning.column.of-criterion"), 44);
    }

    /** @param texts of one thing, by column */
    static <T> List<PlanRow> of(
            Plan plan, Function<PlanCriterion, List<T>> listed, Function<T, Map<String, String>> texts) {
        var rows = new ArrayList<PlanRow>();
        for (var criterion : plan.criteria()) {
            var name = Messages.text("planning.criterion", criterion.number(), criterion.name(), criterion.set());
            var things = listed.apply(criterion);
            for (var place = 0; place < things.size(); place++) {
                var all = new LinkedHashMap<>(texts.apply(things.get(place)));
                all.put("criterion", name);
                rows.add(new PlanRow(RowKey.of(criterion, place), name, all));
            }
        }
        return rows;
    }
}
