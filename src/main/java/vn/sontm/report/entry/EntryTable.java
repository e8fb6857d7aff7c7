package vn.sontm.report.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.ValueReader;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.report.workbook.BookRow;
import vn.sontm.report.workbook.CellReport;
import vn.sontm.report.workbook.CellReport.Outcome;
import vn.sontm.report.workbook.Table;

/**
 * Reads the rows of one table against what the ledger says now.
 *
 * @param seen keys of the rows read so far, in this table and those before it
 */
record EntryTable(Table table, EntryLookup lookup, CriteriaSets sets, Set<String> seen) {
    private static final String VALUE = "value";
    private static final String NOTE = "note";

    List<EntryRow> rows() {
        return table.rows().stream().flatMap(row -> read(row).stream()).toList();
    }

    private Optional<EntryRow> read(BookRow row) {
        var silent = table.cell(row, VALUE).isEmpty() && table.cell(row, NOTE).isEmpty();
        if (silent && !ours()) {
            return Optional.empty();
        }
        return switch (lookup.match(table, row)) {
            case EntryLookup.Match.Found found -> read(row, found.known());
            case EntryLookup.Match.Lost lost -> silent ? Optional.empty() : Optional.of(lost(row, lost.why()));
        };
    }

    private Optional<EntryRow> read(BookRow row, EntryDesk.Known known) {
        var value = table.cell(row, VALUE);
        if (value.isEmpty()) {
            return blank(row, known);
        }
        var report = report(row, VALUE, known, value.text(), figure(known));
        if (!value.problem().isEmpty()) {
            return Optional.of(EntryRow.refused(report, value.problem()));
        }
        if (!seen.add(known.address().key())) {
            return Optional.of(EntryRow.refused(report, Messages.text("entry.refused.twice")));
        }
        try {
            return Optional.of(read(row, known, report, read(known, value.text())));
        } catch (Refusal refusal) {
            return Optional.of(EntryRow.refused(report, refusal.getMessage()));
        }
    }

    private EntryRow read(BookRow row, EntryDesk.Known known, CellReport report, BigDecimal figure) {
        var current = known.line().current();
        var outcome = current.map(value -> value.compareTo(figure) == 0 ? Outcome.SAME : Outcome.CHANGED)
                .orElse(Outcome.NEW);
        var words = table.has(NOTE) ? table.text(row, NOTE) : known.line().note();
        return new EntryRow(
                result(report, outcome, known.line().text(figure)), note(row, known, words), report.typed(), words);
    }

    /** A note is kept with a figure; a figure that the ledger has is taken back there, with a reason, not by leaving it out. */
    private Optional<EntryRow> blank(BookRow row, EntryDesk.Known known) {
        var words = table.text(row, NOTE);
        if (known.line().current().isPresent() && ours()) {
            return Optional.of(EntryRow.refused(
                    report(row, VALUE, known, "", figure(known)), Messages.text("entry.refused.blank")));
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(EntryRow.refused(
                        report(row, NOTE, known, words, known.line().note()), Messages.text("entry.refused.note")));
    }

    private Optional<CellReport> note(BookRow row, EntryDesk.Known known, String words) {
        var before = known.line().note();
        return words.equals(before)
                ? Optional.empty()
                : Optional.of(result(
                        report(row, NOTE, known, words, before),
                        before.isEmpty() ? Outcome.NEW : Outcome.CHANGED,
                        words));
    }

    private BigDecimal read(EntryDesk.Known known, String typed) {
        var item = known.address().item();
        return known.line().code().contains("#")
                ? ValueReader.read(sets.measure(item), typed)
                : ValueReader.read(sets.indicator(item), typed);
    }

    private boolean ours() {
        return table.has(EntryLookup.KEY);
    }

    private static String figure(EntryDesk.Known known) {
        return known.line().current().map(known.line()::text).orElse("");
    }

    private EntryRow lost(BookRow row, String why) {
        var report = new CellReport(
                table.place(row, VALUE),
                "",
                "",
                table.text(row, "name"),
                table.text(row, VALUE),
                Outcome.REFUSED,
                "",
                "",
                why);
        return new EntryRow(report, Optional.empty(), "", "");
    }

    private CellReport report(BookRow row, String column, EntryDesk.Known known, String typed, String before) {
        var line = known.line();
        return new CellReport(
                table.place(row, column),
                known.address().subject(),
                known.address().item(),
                Messages.text("report.criterion", line.code(), line.name()),
                typed,
                Outcome.SAME,
                before,
                before,
                "");
    }

    private static CellReport result(CellReport report, Outcome outcome, String after) {
        return new CellReport(
                report.place(),
                report.subject(),
                report.item(),
                report.name(),
                report.typed(),
                outcome,
                report.before(),
                after,
                "");
    }
}
