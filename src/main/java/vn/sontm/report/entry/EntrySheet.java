package vn.sontm.report.entry;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.unit.Units;
import vn.sontm.report.workbook.Book;
import vn.sontm.report.workbook.Headings;
import vn.sontm.workspace.Entries;
import vn.sontm.workspace.Workspace;

/**
 * The figures of one unit and one period as a spreadsheet that goes out, is filled by whoever knows them, and comes back:
 * first a preview of every cell, then all that can be taken, each by itself, so that one slip stops no other.
 */
public final class EntrySheet {
    static final String KIND = "nhap-so-lieu";
    static final int VERSION = 1;
    static final String UNIT = "unit";
    static final String PERIOD = "period";

    private final Workspace workspace;

    public EntrySheet(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A sheet to fill. Refuses with {@link ErrorCode#UNIT_UNKNOWN}.
     *
     * @param sets ids of the sets wanted; none wants every set that the unit reports on
     */
    public byte[] write(String unit, Period period, List<String> sets) {
        var registers = workspace.registers();
        var name = Units.from(registers).get(unit).fullNameOn(period.lastDay());
        var created = ZonedDateTime.now(workspace.environment().clock());
        return new EntrySheetWriter(status(unit, period), name, CriteriaSets.from(registers), created).write(sets);
    }

    /**
     * What a file would change here. Refuses as {@link Book#read} does, with {@link ErrorCode#SHEET_UNKNOWN} a file without
     * a table of figures, and with {@link ErrorCode#SHEET_OTHER_UNIT} another unit's sheet.
     *
     * @param period of a table that is none of ours
     * @param set of such a table, where it names none; empty leaves it open
     */
    public EntryPreview read(byte[] file, Period period, String set) {
        var book = Book.read(file);
        var ours = book.is(KIND, VERSION);
        var unit = workspace.identity().unit();
        book.mark(UNIT).filter(other -> ours && !other.equals(unit)).ifPresent(other -> {
            throw new Refusal(ErrorCode.SHEET_OTHER_UNIT, name(other), name(unit));
        });
        var own = book.mark(PERIOD).filter(code -> ours).flatMap(Period::read).orElse(period);
        return new EntryPreview(unit, own, rows(book, unit, own, set), warnings(unit, own));
    }

    /**
     * Enters what the preview takes. The preview comes back as it turned out: what the ledger declined is refused in it, with
     * what was typed.
     */
    public EntryPreview apply(EntryPreview preview) {
        var entries = new Entries(workspace);
        var rows = new ArrayList<EntryRow>();
        for (var row : preview.rows()) {
            rows.add(row.writes() ? enter(entries, preview.period(), row) : row);
        }
        return new EntryPreview(preview.unit(), preview.period(), rows, preview.warnings());
    }

    private static EntryRow enter(Entries entries, Period period, EntryRow row) {
        try {
            entries.value(row.value().subject(), row.value().item(), period, row.figure(), row.words());
            return row;
        } catch (Refusal refusal) {
            return row.declined(refusal.getMessage());
        }
    }

    private List<EntryRow> rows(Book book, String unit, Period period, String set) {
        var tables = Headings.of("entry").find(book);
        if (tables.isEmpty()) {
            throw new Refusal(ErrorCode.SHEET_UNKNOWN, Messages.text("entry.columns"));
        }
        var lookup = new EntryLookup(new EntryDesk(status(unit, period)), unit, set);
        var sets = workspace.sets();
        var seen = new HashSet<String>();
        return tables.stream()
                .flatMap(table -> new EntryTable(table, lookup, sets, seen).rows().stream())
                .toList();
    }

    private List<String> warnings(String unit, Period period) {
        return workspace.periods().isLocked(unit, period)
                ? List.of(Messages.text("entry.locked", period.inside()))
                : List.of();
    }

    private UnitStatus status(String unit, Period period) {
        return Assessments.of(workspace.registers()).unit(unit, period);
    }

    private String name(String unit) {
        return Units.from(workspace.registers())
                .find(unit)
                .map(known -> (known.title() + " " + known.name()).strip())
                .orElse(unit);
    }
}
