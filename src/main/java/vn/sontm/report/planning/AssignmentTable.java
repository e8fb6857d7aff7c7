package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sontm.base.Messages;
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
                PlanColumn.fixed("criterion", Messages.text("planning.column.of-criterion"), 44),
                PlanColumn.fixed("units", Messages.text("planning.column.units"), 40),
                PlanColumn.typed("lead", Messages.text("planning.column.lead"), 34),
                PlanColumn.typed("coordinating", Messages.text("planning.column.coordinating"), 34));
    }

    @Override
    public List<PlanRow> rows() {
        var rows = new ArrayList<PlanRow>();
        for (var criterion : picture.plan().criteria()) {
            for (var index = 0; index < criterion.assignments().size(); index++) {
                rows.add(row(criterion, index));
            }
        }
        return rows;
    }

    private PlanRow row(PlanCriterion criterion, int index) {
        var assignment = criterion.assignments().get(index);
        var name = Messages.text("planning.criterion", criterion.number(), criterion.name(), criterion.set());
        return new PlanRow(
                RowKey.of(criterion, index),
                name,
                Map.of(
                        "criterion",
                        name,
                        "units",
                        picture.names(assignment.units()),
                        "lead",
                        picture.agencies(assignment.lead()),
                        "coordinating",
                        picture.agencies(assignment.coordinating())));
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) {
        var key = RowKey.read(row.key());
        var ids = TypedText.agencies(picture.plan().agencies(), typed);
        return new PlanEdit.Stated(
                plan -> key.find(plan, "assignments").ifPresent(assignment -> PlanEdits.list(assignment, column, ids)));
    }
}
