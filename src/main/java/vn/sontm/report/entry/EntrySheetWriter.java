package vn.sontm.report.entry;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.catalogue.CriteriaSets;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.report.document.Properties;
import vn.sontm.report.workbook.BookWriter;
import vn.sontm.report.workbook.OutCell;
import vn.sontm.report.workbook.OutColumn;

/** Writes the lines of a unit as a book, a sheet for each set and subject. */
record EntrySheetWriter(UnitStatus status, String unitName, CriteriaSets sets, ZonedDateTime created) {
    private static final int NAME = 2;

    byte[] write(List<String> wanted) {
        var book = new BookWriter(
                new Properties(EntrySheet.KIND, title(), unitName, created),
                EntrySheet.VERSION,
                Map.of(
                        EntrySheet.UNIT,
                        status.unit(),
                        EntrySheet.PERIOD,
                        status.period().code()));
        var groups = EntryGroup.of(status, wanted);
        groups.forEach(group -> write(book, group));
        if (groups.isEmpty()) {
            book.sheet(Messages.text("entry.sheet"), columns()).note(Messages.text("entry.sheet.empty"));
        }
        return book.bytes();
    }

    private String title() {
        return Messages.text("entry.sheet.title", unitName, status.period().inside());
    }

    private void write(BookWriter book, EntryGroup group) {
        var name = group.inside() ? group.subjectName() : group.set();
        var sheet = book.sheet(name, columns())
                .title(Messages.text(
                        "entry.sheet.title", unitName, status.period().inside()))
                .note(group.inside() ? group.subjectName() + ": " + group.setName() : group.setName())
                .note(Messages.text("entry.sheet.hint"))
                .head(3);
        for (var block : group.blocks()) {
            sheet.band(NAME, Messages.text("report.criterion", Integer.toString(block.number()), block.name()));
            block.lines().forEach(line -> sheet.row(row(group, line)));
        }
    }

    private static List<OutColumn> columns() {
        return List.of(
                column("key", 0, false),
                column("code", 9, false),
                column("name", 56, false),
                column("unit", 16, false),
                column("requirement", 24, false),
                column("last", 16, false),
                column("value", 18, true),
                column("note", 30, true));
    }

    private static OutColumn column(String id, int width, boolean typed) {
        return new OutColumn(Messages.text("entry.column." + id), width, typed);
    }

    private List<OutCell> row(EntryGroup group, EntryLine line) {
        var address = new EntryAddress(group.subject(), group.set(), line.code());
        return List.of(
                OutCell.of(line.heading() ? "" : address.key()),
                OutCell.of(line.code()),
                OutCell.of(line.name()),
                OutCell.of(line.heading() ? "" : line.unit()),
                OutCell.of(line.requirement()),
                line.last().map(figure -> last(line, figure)).orElseGet(() -> OutCell.of("")),
                OutCell.of(line.current().map(line::text).orElse(""))
                        .choosing(choices(address, line))
                        .fixed(line.heading()),
                OutCell.of(line.note()).fixed(line.heading()));
    }

    private static OutCell last(EntryLine line, BigDecimal figure) {
        return line.kind().equals(Kind.BOOLEAN.code()) ? OutCell.of(line.text(figure)) : OutCell.of(figure);
    }

    private List<String> choices(EntryAddress address, EntryLine line) {
        if (line.heading()) {
            return List.of();
        }
        if (line.kind().equals(Kind.BOOLEAN.code())) {
            return List.of(line.text(BigDecimal.ONE), line.text(BigDecimal.ZERO));
        }
        return sets.find(address.set())
                .flatMap(set -> set.measure(address.code()))
                .map(measure -> measure.options())
                .orElse(List.of());
    }
}
