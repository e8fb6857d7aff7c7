package vn.sontm.report.planning;

import java.util.List;
import java.util.Map;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Assignment;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanEdits;

/** Who leads and who helps where the plan does not name the same agencies for all units. */
final class AssignmentTable implements PlanTable {
    private final PlanPicture picture;

    AssignmentTable(PlanPicture picture) {
        this.picture = picture;
    }

    @Override
    public String id() {
        return "assignments";
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.assignments");
    }

    @Override
    public List<PlanColumn> columns() {
        return List.of(
                CriterionRows.column(),
                PlanColumn.fixed("units", Messages.text("planning.column.units"), 40),
                PlanColumn.typed("lead", Messages.text("planning.column.lead"), 34),
                PlanColumn.typed("coordinating", Messages.text("planning.column.coordinating"), 34));
    }

    @Override
    public List<PlanRow> rows() {
        return CriterionRows.of(picture.plan(), PlanCriterion::assignments, this::texts);
    }

    private Map<String, String> texts(Assignment assignment) {
        return Map.of(
                "units",
                picture.names(assignment.units()),
                "lead",
                picture.agencies(assignment.lead()),
                "coordinating",
                picture.agencies(assignment.coordinating()));
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) {
        var key = RowKey.read(row.key());
        var ids = TypedText.agencies(picture.plan().agencies(), typed);
        return new PlanEdit.Stated(
                plan -> key.find(plan, "assignments").ifPresent(assignment -> PlanEdits.list(assignment, column, ids)));
    }
}
