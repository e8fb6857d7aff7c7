package vn.sontm.report.entry;

import java.util.List;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.CellReport.Outcome;

/**
 * What a sheet would change, cell by cell, in its order.
 *
 * @param warnings sentences about the sheet as a whole
 */
public record EntryPreview(String unit, Period period, List<EntryRow> rows, List<String> warnings) {
    public EntryPreview {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    public List<CellReport> cells() {
        return rows.stream().flatMap(row -> row.reports().stream()).toList();
    }

    public List<CellReport> refused() {
        return cells().stream()
                .filter(cell -> cell.outcome() == Outcome.REFUSED)
                .toList();
    }

    public List<CellReport> taken() {
        return cells().stream().filter(CellReport::taken).toList();
    }
}
