package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.Deadline;
import vn.sontm.programme.plan.PlanCriterion;

/** The deadlines of the plan's paragraphs: its own words, and the last day that keeps them. */
final class DeadlineTable implements PlanTable {
    private final PlanPicture picture;

    DeadlineTable(PlanPicture picture) {
        this.picture = picture;
    }

    @Override
    public String id() {
        return "deadlines";
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.deadlines");
    }

    @Override
    public List<PlanColumn> columns() {
        return List.of(
                CriterionRows.column(),
                PlanColumn.fixed("works", Messages.text("planning.column.works"), 30),
                PlanColumn.fixed("units", Messages.text("planning.column.units"), 40),
                PlanColumn.typed("printed", Messages.text("planning.column.printed"), 28),
                PlanColumn.typed("latest", Messages.text("planning.column.latest"), 14));
    }

    @Override
    public List<PlanRow> rows() {
        return CriterionRows.of(picture.plan(), PlanCriterion::deadlines, this::texts);
    }

    private Map<String, String> texts(Deadline deadline) {
        return Map.of(
                "works",
                deadline.works(),
                "units",
                picture.names(deadline.units()),
                "printed",
                deadline.printed(),
                "latest",
                TypedText.text(deadline.latest()));
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) throws Unreadable {
        var change = change(column, typed);
        var key = RowKey.read(row.key());
        return new PlanEdit.Stated(plan -> key.find(plan, "deadlines").ifPresent(change::on));
    }

    /** A change of one deadline. */
    interface Change {
        void on(ObjectNode deadline);
    }

    /** What a typed deadline changes, by its column. */
    static Change change(String column, String typed) throws Unreadable {
        if (column.equals("printed")) {
            if (typed.isEmpty()) {
                throw new Unreadable("planning.deadline.blank");
            }
            return deadline -> deadline.put("printed", typed);
        }
        if (typed.isEmpty()) {
            return deadline -> deadline.remove("latest");
        }
        var day = TypedText.day(typed).toString();
        return deadline -> deadline.put("latest", day);
    }
}
