package vn.sontm.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.ledger.Register;
import vn.sontm.programme.agenda.Agenda;
import vn.sontm.programme.agenda.DueItem;
import vn.sontm.programme.assessment.CriterionRegisters;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Trace;
import vn.sontm.report.document.Value;

/** Criteria and tasks with a day, under the agencies that lead them. */
record DueTable(Filling filling, FormTemplate section) {
    /** What an office and those who lead have to see to between two days, both included; of a department, what it leads. */
    static List<DueItem> items(Filling filling, LocalDate from, LocalDate to) {
        return new Agenda(filling.request().registers(), OfficeReport.until(filling.request()))
                .office(filling.office(), to).stream()
                        .filter(item -> !item.day().isBefore(from))
                        .filter(item -> item.kind() == DueItem.Kind.TASK || item.kind() == DueItem.Kind.CRITERION)
                        .filter(item -> filling.request().issuer().concerns(item))
                        .toList();
    }

    Block byAgency(List<DueItem> items) {
        var groups = new LinkedHashMap<String, List<DueItem>>();
        items.forEach(item ->
                groups.computeIfAbsent(agency(item), key -> new ArrayList<>()).add(item));
        var table = new FormTable(filling, section);
        var rows = new ArrayList<RowGroup>();
        var number = 0;
        for (var group : groups.entrySet()) {
            var together = new ArrayList<Row>(List.of(table.across(Cell.bold(group.getKey()))));
            for (var item : group.getValue()) {
                var place = ++number;
                together.add(table.row(column -> cell(column, place, item)));
                // a heading stays with its first row
                rows.add(new RowGroup(together));
                together.clear();
            }
        }
        return table.of(rows);
    }

    private String agency(DueItem item) {
        return item.who().isEmpty() ? filling.words().fill(section.text("nobody")) : String.join("; ", item.who());
    }

    private Cell cell(String column, int number, DueItem item) {
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
            case "work" -> Cell.of(item.text());
            case "units" -> Cell.of(String.join(", ", item.units()));
            case "deadline" -> Cell.of(item.day());
            case "late" ->
                late(-item.daysLeft(OfficeReport.until(filling.request()))).from(origin(item));
            case "state" -> Cell.of(item.state());
            default -> Cell.of("");
        };
    }

    /** How many they are. */
    Origin origin(String title, List<DueItem> items) {
        return () -> Trace.sum(
                title,
                items.stream()
                        .map(item -> Trace.Item.counted(
                                item.text(), VietnameseNumbers.format(item.day()), true, origin(item))));
    }

    /** What is known of one, and how many days late it is. */
    private Origin origin(DueItem item) {
        var days = -item.daysLeft(OfficeReport.until(filling.request()));
        return () -> Trace.of(item.text(), VietnameseNumbers.format(item.day()), registers(item))
                .saying(days);
    }

    private Stream<Register> registers(DueItem item) {
        if (item.kind() == DueItem.Kind.TASK) {
            return WorkOrigins.of(filling.request()).about(item.reference());
        }
        var place = item.reference().lastIndexOf('/');
        return CriterionRegisters.planned(
                filling.request().registers(),
                item.reference().substring(0, place),
                Integer.parseInt(item.reference().substring(place + 1)),
                filling.request().period().year());
    }

    private static Cell late(long days) {
        return days > 0 ? Cell.of(Long.toString(days)).saying(Value.Figure.of(days)) : Cell.of("");
    }
}
