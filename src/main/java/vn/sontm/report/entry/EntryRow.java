package vn.sontm.report.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.report.workbook.CellReport;

/**
 * One row of a sheet: its figure, and the note that goes with it.
 *
 * @param value what becomes of the figure's cell
 * @param note what becomes of the note's cell; empty where it says nothing new
 * @param figure to write as typed
 * @param words of the note to write
 */
record EntryRow(CellReport value, Optional<CellReport> note, String figure, String words) {
    static EntryRow refused(CellReport report, String why) {
        return new EntryRow(report.refused(why), Optional.empty(), "", "");
    }

    List<CellReport> reports() {
        return Stream.concat(Stream.of(value), note.stream()).toList();
    }

    boolean writes() {
        return value.outcome() != CellReport.Outcome.REFUSED
                && reports().stream().anyMatch(CellReport::taken);
    }

    /** The row as it is when the ledger declines what the preview thought it would take. */
    EntryRow declined(String why) {
        return new EntryRow(value.refused(why), note.map(report -> report.refused(why)), figure, words);
    }
}
