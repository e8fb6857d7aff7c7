package vn.sontm.report.planning;

import java.util.List;
import java.util.Map;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.PlanEdits;

/** The goals of the whole area with their figures. */
final class ObjectiveTable implements PlanTable {
    private final PlanPicture picture;

    ObjectiveTable(PlanPicture picture) {
        this.picture = picture;
    }

    @Override
    public String id() {
        return "objectives";
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.objectives");
    }

    @Override
    public List<PlanColumn> columns() {
        return List.of(
                PlanColumn.typed("text", Messages.text("planning.column.objective"), 70),
                PlanColumn.typed("value", Messages.text("planning.column.value"), 14),
                PlanColumn.typed("unit", Messages.text("planning.column.unit"), 14),
                PlanColumn.typed("printed", Messages.text("planning.column.stated"), 36));
    }

    @Override
    public List<PlanRow> rows() {
        return picture.plan().objectives().stream().map(ObjectiveTable::row).toList();
    }

    private static PlanRow row(Objective objective) {
        return new PlanRow(
                objective.id(),
                objective.text(),
                Map.of(
                        "text",
                        objective.text(),
                        "value",
                        TypedText.text(objective.quantity().value()),
                        "unit",
                        objective.quantity().unit(),
                        "printed",
                        objective.printed()));
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) throws Unreadable {
        if (typed.isEmpty() && !column.equals("printed")) {
            throw new Unreadable("planning.text.blank");
        }
        if (column.equals("value")) {
            var value = TypedText.figure(typed);
            return new PlanEdit.Stated(
                    plan -> PlanEdits.element(plan, "objectives", row.key()).put("value", value));
        }
        return new PlanEdit.Stated(
                plan -> PlanEdits.element(plan, "objectives", row.key()).put(column, typed));
    }
}
