package vn.sontm.cli.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontm.base.Messages;
import vn.sontm.cli.frame.Table;
import vn.sontm.programme.catalogue.CriteriaSet;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanSet;
import vn.sontm.programme.plan.TargetCount;

/** A plan as a person reads it on a terminal: a table for each set, then objectives and duties. */
record PlanText(Plan plan, CriteriaSets sets) {
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(plan.head().title());
        for (var set : plan.sets()) {
            lines.add("");
            lines.add(Messages.text(
                    "cli.plan.set",
                    sets.find(set.id()).map(CriteriaSet::title).orElse(set.id()),
                    set.units().size()));
            lines.addAll(criteria(set));
        }
        section(
                lines,
                "cli.plan.objectives",
                plan.objectives().stream().map(objective -> objective.text()).toList());
        section(
                lines,
                "cli.plan.duties",
                plan.duties().stream().map(duty -> duty.text()).toList());
        return lines;
    }

    private List<String> criteria(PlanSet set) {
        var table = Table.of(
                "cli.column.number",
                "cli.column.criterion",
                "cli.column.target",
                "cli.column.attain",
                "cli.column.consolidate",
                "cli.column.deadline");
        plan.criteria(set.id()).forEach(criterion -> row(table, criterion));
        return table.lines();
    }

    private void row(Table table, PlanCriterion criterion) {
        table.row(
                criterion.number(),
                sets.criterionName(criterion.item(), criterion.name()),
                criterion.target().map(TargetCount::printed).orElse("–"),
                names(criterion.attain()),
                names(criterion.consolidate()),
                criterion.deadlines().stream().map(Deadline::printed).distinct().collect(Collectors.joining("; ")));
    }

    private String names(List<String> codes) {
        return codes.stream().map(plan::placeName).collect(Collectors.joining(", "));
    }

    private static void section(List<String> lines, String heading, List<String> items) {
        lines.add("");
        lines.add(Messages.text(heading, items.size()));
        items.forEach(item -> lines.add("  - " + item));
    }
}
