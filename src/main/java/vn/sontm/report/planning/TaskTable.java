package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.sontm.base.Messages;
import vn.sontm.programme.plan.FundingSource;
import vn.sontm.programme.plan.PlanEdits;
import vn.sontm.programme.plan.PlanTask;

/** The tasks and works of the plan: words, deadline where there is one, agencies, money by source. */
final class TaskTable implements PlanTable {
    private static final Set<String> DEADLINE = Set.of("printed", "latest");

    private final PlanPicture picture;

    TaskTable(PlanPicture picture) {
        this.picture = picture;
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public String sheet() {
        return Messages.text("planning.sheet.tasks");
    }

    @Override
    public List<PlanColumn> columns() {
        var columns = new ArrayList<>(List.of(
                PlanColumn.typed("text", Messages.text("planning.column.text"), 60),
                PlanColumn.fixed("criteria", Messages.text("planning.column.criteria"), 18),
                PlanColumn.fixed("units", Messages.text("planning.column.units"), 32),
                PlanColumn.typed("printed", Messages.text("planning.column.printed"), 24),
                PlanColumn.typed("latest", Messages.text("planning.column.latest"), 14),
                PlanColumn.typed("lead", Messages.text("planning.column.lead"), 28),
                PlanColumn.typed("coordinating", Messages.text("planning.column.coordinating"), 28)));
        FundingSource.ALL.forEach(source -> columns.add(PlanColumn.typed(source, FundingSource.name(source), 13)));
        return columns;
    }

    @Override
    public List<PlanRow> rows() {
        return picture.plan().tasks().stream().map(this::row).toList();
    }

    private PlanRow row(PlanTask task) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("text", task.text());
        texts.put("criteria", String.join(", ", task.criteria()));
        texts.put("units", picture.names(task.units()));
        texts.put("lead", picture.agencies(task.lead()));
        texts.put("coordinating", picture.agencies(task.coordinating()));
        task.funding().forEach(share -> texts.put(share.source(), TypedText.text(share.amount())));
        var single = task.deadlines().size() <= 1;
        if (single) {
            task.deadlines().forEach(deadline -> {
                texts.put("printed", deadline.printed());
                texts.put("latest", TypedText.text(deadline.latest()));
            });
        } else {
            texts.put(
                    "printed",
                    Messages.text("planning.deadlines.several", task.deadlines().size()));
        }
        return new PlanRow(task.id(), task.text(), texts, single ? Set.of() : new HashSet<>(DEADLINE));
    }

    @Override
    public PlanEdit read(PlanRow row, String column, String typed) throws Unreadable {
        var change = change(row, column, typed);
        return new PlanEdit.Stated(plan -> change.accept(PlanEdits.element(plan, "tasks", row.key())));
    }

    private Consumer<ObjectNode> change(PlanRow row, String column, String typed) throws Unreadable {
        return switch (column) {
            case "text" -> words(typed);
            case "printed", "latest" -> deadline(row, column, typed);
            case "lead", "coordinating" -> {
                var ids = TypedText.agencies(picture.plan().agencies(), typed);
                yield task -> PlanEdits.list(task, column, ids);
            }
            default -> money(column, typed);
        };
    }

    private static Consumer<ObjectNode> words(String typed) throws Unreadable {
        if (typed.isEmpty()) {
            throw new Unreadable("planning.text.blank");
        }
        return task -> task.put("text", typed);
    }

    /** A task without a deadline gets one from its words, not from a day alone: a plan prints words. */
    private static Consumer<ObjectNode> deadline(PlanRow row, String column, String typed) throws Unreadable {
        if (column.equals("printed") && typed.isEmpty()) {
            return task -> task.remove("deadlines");
        }
        if (column.equals("latest") && row.text("printed").isEmpty()) {
            throw new Unreadable("planning.latest.alone");
        }
        var change = DeadlineTable.change(column, typed);
        return task -> {
            var deadlines = task.withArray("deadlines");
            change.on(deadlines.isEmpty() ? deadlines.addObject() : (ObjectNode) deadlines.get(0));
        };
    }

    private static Consumer<ObjectNode> money(String source, String typed) throws Unreadable {
        var amount = typed.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(TypedText.figure(typed));
        return task -> PlanEdits.share(task, source, amount);
    }
}
