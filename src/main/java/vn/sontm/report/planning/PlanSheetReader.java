package vn.sontm.report.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.report.workbook.BookRow;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.CellReport.Outcome;
import vn.sontm.report.workbook.Headings;
import vn.sontm.report.workbook.Table;

/** Reads one table of a plan from the sheet that it came back in. */
record PlanSheetReader(PlanTable plan, Table table) {
    static final String KEY = "key";

    /** How the columns of a table are known again. */
    static Headings headings(PlanTable plan) {
        var titles = new LinkedHashMap<String, String>();
        titles.put(KEY, Messages.text("entry.column.key"));
        plan.columns().forEach(column -> titles.put(column.id(), column.title()));
        return Headings.titled(titles, KEY);
    }

    /** The key of a row inside its table; empty where it belongs to another table or to none. */
    private Optional<String> key(BookRow row) {
        var prefix = plan.id() + PlanSheetWriter.BETWEEN;
        return Optional.of(table.text(row, KEY))
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }

    boolean isOurs() {
        return table.rows().stream().anyMatch(row -> key(row).isPresent());
    }

    List<PlanCell> cells() {
        var known = new LinkedHashMap<String, PlanRow>();
        plan.rows().forEach(row -> known.put(row.key(), row));
        var cells = new ArrayList<PlanCell>();
        for (var row : table.rows()) {
            // a second row with the same key finds its first one gone
            key(row).map(known::remove).ifPresent(stated -> cells.addAll(cells(row, stated)));
        }
        return cells;
    }

    private List<PlanCell> cells(BookRow row, PlanRow stated) {
        var differing = new LinkedHashMap<String, String>();
        plan.columns().stream()
                .filter(column -> column.typed() && table.has(column.id()))
                .filter(column -> !stated.fixed().contains(column.id()))
                .filter(column -> !table.text(row, column.id()).equals(stated.text(column.id())))
                .forEach(column -> differing.put(column.id(), table.text(row, column.id())));
        return differing.keySet().stream()
                .map(column -> cell(row, stated, column, differing))
                .toList();
    }

    private PlanCell cell(BookRow row, PlanRow stated, String column, Map<String, String> differing) {
        var before = stated.text(column);
        var typed = differing.get(column);
        var report = new CellReport(
                table.place(row, column),
                "",
                plan.id() + PlanSheetWriter.BETWEEN + stated.key(),
                stated.name(),
                typed,
                before.isEmpty() ? Outcome.NEW : Outcome.CHANGED,
                before,
                typed,
                "");
        var problem = table.cell(row, column).problem();
        try {
            return problem.isEmpty()
                    ? new PlanCell(report, Optional.of(plan.read(stated.typedOver(differing), column, typed)))
                    : new PlanCell(report.refused(problem), Optional.empty());
        } catch (Unreadable e) {
            return new PlanCell(report.refused(e.getMessage()), Optional.empty());
        }
    }
}
