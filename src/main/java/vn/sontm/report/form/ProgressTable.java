package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;

/**
 * The table of plan and progress: for each criterion its line as a whole, then one for each indicator; what concerns the
 * whole criterion stands once beside them.
 */
record ProgressTable(Filling filling, ProgressView view, List<ColumnTemplate> columns, WorkOrigins works) {
    /** Columns that every indicator has its own cell in; all others stand beside the criterion. */
    private static final Set<String> OF_INDICATORS =
            Set.of("indicator", "requirement", "start", "result", "verdict", "note");

    Table table() {
        return new Table(
                columns.stream().map(ColumnTemplate::column).toList(),
                head(),
                body(),
                new RowGroup(foot()),
                notes(),
                filling.form().letterSize());
    }

    private RowGroup head() {
        return TableHead.of(
                columns.stream().map(column -> column.head(filling.words())).toList());
    }

    private List<RowGroup> body() {
        return view.criteria().isEmpty()
                ? List.of(RowGroup.of(
                        new Row(List.of(Cell.of(filling.text("empty")).over(columns.size(), 1)))))
                : view.criteria().stream().map(this::group).toList();
    }

    private RowGroup group(CriterionStatus criterion) {
        var rows = new ArrayList<Row>();
        var height = criterion.indicators().size() + 1;
        rows.add(new Row(columns.stream()
                .map(column -> OF_INDICATORS.contains(column.id())
                        ? traced(
                                Cell.bold(view.whole(column.id(), criterion)),
                                view.originOfWhole(column.id(), criterion))
                        : beside(column.id(), criterion).over(1, height))
                .toList()));
        criterion
                .indicators()
                .forEach(indicator -> rows.add(new Row(columns.stream()
                        .filter(column -> OF_INDICATORS.contains(column.id()))
                        .map(column -> traced(
                                Cell.of(view.indicator(column.id(), indicator)), view.origin(column.id(), indicator)))
                        .toList())));
        return new RowGroup(rows);
    }

    private Cell beside(String column, CriterionStatus criterion) {
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(criterion.number()));
            case "criterion" -> Cell.bold(criterion.name());
            case "funding" -> Cell.of(money(view.funding(criterion))).from(works.money(view.works(criterion)));
            case "works" -> Cell.of(view.beside(column, criterion)).from(works.of(view.works(criterion)));
            default -> traced(Cell.of(view.beside(column, criterion)), view.originBeside(column, criterion));
        };
    }

    private static Cell traced(Cell cell, Optional<Origin> origin) {
        return origin.map(cell::from).orElse(cell);
    }

    private List<Row> foot() {
        return view.criteria().isEmpty()
                ? List.of()
                : filling.form().parts("foot").stream().map(this::footRow).toList();
    }

    private Row footRow(FormTemplate label) {
        var labelled = (int) IntStream.range(0, columns.size())
                .takeWhile(index -> !Set.of("result", "verdict", "funding")
                        .contains(columns.get(index).id()))
                .count();
        var cells = new ArrayList<Cell>();
        if (labelled > 0) {
            cells.add(Cell.bold(filling.words().fill(label.text("title"))).over(labelled, 1));
        }
        columns.subList(labelled, columns.size())
                .forEach(column -> cells.add(
                        switch (column.id()) {
                            case "verdict" -> Cell.bold(view.sum()).from(view.originOfSum());
                            case "funding" ->
                                Cell.bold(money(view.criteria().stream()
                                                .flatMap(criterion -> view.funding(criterion).stream())
                                                .toList()))
                                        .from(works.money(view.criteria().stream()
                                                .flatMap(criterion -> view.works(criterion).stream())
                                                .toList()));
                            default -> Cell.of("");
                        }));
        return new Row(cells);
    }

    private String money(List<Funding> funding) {
        var text = new MoneyText(filling.form().parts("funding")).of(funding);
        return text.isEmpty() && filling.request().plan().isPresent() ? Letters.notStated() : text;
    }

    private List<String> notes() {
        return Notes.of(
                filling.form(),
                filling.words()
                        .with("legend", Letters.legend())
                        .with("declared", Notes.declared(view.sets()))
                        .with("unconfirmed", Notes.unconfirmed(view.sets())));
    }
}
