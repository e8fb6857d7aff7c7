package vn.sontm.report.planning;

import java.util.List;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.CellReport.Outcome;

/** What a spreadsheet would change in a plan, cell by cell; cells that say what the plan says are left out. */
public record PlanPreview(String plan, List<PlanCell> differing) {
    public PlanPreview {
        differing = List.copyOf(differing);
    }

    public List<CellReport> cells() {
        return differing.stream().map(PlanCell::report).toList();
    }

    public List<CellReport> taken() {
        return cells().stream().filter(CellReport::taken).toList();
    }

    public List<CellReport> refused() {
        return cells().stream()
                .filter(cell -> cell.outcome() == Outcome.REFUSED)
                .toList();
    }
}
