package vn.sontm.report.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Paragraph;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;

/** Tasks of a year under headings by quarter and month of their last day; those without a day stand last. */
record TaskSchedule(Filling filling, List<PlannedWork> works) {
    Part part() {
        var paper = new PaperBlocks(filling);
        Block body = works.isEmpty() ? Paragraph.of(filling.text("empty")) : table();
        return filling.part(filling.form().part("head").text("label"), List.of(paper.annexTitle(), body));
    }

    private Table table() {
        var columns = filling.form().columns();
        return new Table(
                columns.stream().map(ColumnTemplate::column).toList(),
                TableHead.of(columns.stream()
                        .map(column -> column.head(filling.words()))
                        .toList()),
                body(),
                foot(),
                List.of(),
                filling.form().letterSize());
    }

    private List<RowGroup> body() {
        var groups = new ArrayList<RowGroup>();
        var number = 0;
        var month = Optional.<YearMonth>empty();
        for (var work : sorted()) {
            var own = work.schedule().latest().map(YearMonth::from);
            var rows = new ArrayList<Row>();
            if (groups.isEmpty() || !own.equals(month)) {
                headings(rows, own, month);
                month = own;
            }
            rows.add(row(++number, work));
            groups.add(new RowGroup(rows)); // a heading stays with its first row
        }
        return groups;
    }

    private List<PlannedWork> sorted() {
        return works.stream()
                .sorted(Comparator.comparing(
                        (PlannedWork work) -> work.schedule().latest().orElse(LocalDate.MAX)))
                .toList();
    }

    /** The month's heading, and the quarter's above it where a new one begins. */
    private void headings(List<Row> rows, Optional<YearMonth> own, Optional<YearMonth> before) {
        if (own.isEmpty()) {
            rows.add(heading(Text.bold(filling.text("undated"))));
            return;
        }
        var quarter = quarter(own.get());
        if (!before.map(TaskSchedule::quarter).equals(Optional.of(quarter))) {
            rows.add(heading(Text.bold(quarter.label())));
        }
        rows.add(heading(Text.italic(Period.month(own.get()).label())));
    }

    private static Period quarter(YearMonth month) {
        return Period.ofYear(Period.Kind.QUARTER, month.getYear()).stream()
                .filter(quarter -> quarter.contains(month))
                .findFirst()
                .orElseThrow();
    }

    private Row heading(Text text) {
        return new Row(
                List.of(Cell.of(text).over(filling.form().columns().size(), 1).aligned(Align.LEFT)));
    }

    private Row row(int number, PlannedWork work) {
        return new Row(filling.form().columns().stream()
                .map(column -> cell(column.id(), number, work))
                .toList());
    }

    private Cell cell(String column, int number, PlannedWork work) {
        var cell = Cell.of(text(column, number, work));
        return column.equals("funding")
                ? cell.from(WorkOrigins.of(filling.request()).money(List.of(work)))
                : cell;
    }

    private String text(String column, int number, PlannedWork work) {
        var schedule = work.schedule();
        return switch (column) {
            case "number" -> Integer.toString(number);
            case "work" -> work.text();
            case "criteria" -> criteria(work);
            case "person" -> schedule.person();
            case "start" -> schedule.start().map(VietnameseNumbers::format).orElse("");
            case "finish" -> work.deadline().isBlank() ? Letters.notStated() : work.deadline();
            case "lead" -> String.join("; ", work.lead());
            case "coordinating" -> String.join("; ", schedule.coordinating());
            case "funding" -> money().of(work.funding());
            default -> "";
        };
    }

    private static String criteria(PlannedWork work) {
        return work.criteria().stream()
                .map(criterion -> criterion.substring(criterion.indexOf('/') + 1))
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private MoneyText money() {
        return new MoneyText(filling.form().parts("funding"));
    }

    private RowGroup foot() {
        var columns = filling.form().columns();
        var all = works.stream().flatMap(work -> work.funding().stream()).toList();
        var place = columns.stream().map(ColumnTemplate::id).toList().indexOf("funding");
        if (all.isEmpty() || place < 1) {
            return new RowGroup(List.of());
        }
        var cells = new ArrayList<Cell>();
        cells.add(Cell.bold(filling.text("sum")).over(place, 1).aligned(Align.LEFT));
        cells.add(Cell.bold(money().of(all))
                .from(WorkOrigins.of(filling.request()).money(works)));
        columns.subList(place + 1, columns.size()).forEach(column -> cells.add(Cell.of("")));
        return RowGroup.of(new Row(cells));
    }
}
