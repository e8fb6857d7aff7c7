package vn.sontm.ui.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Agency;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanRole;

/** The part that each agency of the plan has in each criterion of a set. */
final class RoleRows {
    private RoleRows() {}

    static List<GridRow> of(Plan plan, String set) {
        var criteria = plan.criteria(set).toList();
        return plan.agencies().stream().map(agency -> row(criteria, agency)).toList();
    }

    private static GridRow row(List<PlanCriterion> criteria, Agency agency) {
        var cells = new ArrayList<GridRow.Cell>();
        for (var criterion : criteria) {
            var role = criterion.role(agency.id());
            cells.add(new GridRow.Cell(
                    criterion.number(),
                    role.map(known -> Messages.text("draft.role.letters." + known.code()))
                            .orElse(""),
                    role.map(known -> List.of(known.code())).orElse(List.of()),
                    sentence(criterion, agency, role)));
        }
        return new GridRow(agency.id(), agency.name(), cells);
    }

    private static String sentence(PlanCriterion criterion, Agency agency, Optional<PlanRole> role) {
        return Messages.text(
                "draft.role.cell",
                agency.name(),
                Integer.toString(criterion.number()),
                criterion.name(),
                Messages.text("draft.role." + role.map(PlanRole::code).orElse("none")));
    }

    /** How many lead each criterion: one that nobody leads is seen at once. */
    static Map<Integer, String> sums(Plan plan, String set) {
        var sums = new LinkedHashMap<Integer, String>();
        plan.criteria(set)
                .forEach(criterion -> sums.put(
                        criterion.number(), Integer.toString(criterion.lead().size())));
        return sums;
    }
}
