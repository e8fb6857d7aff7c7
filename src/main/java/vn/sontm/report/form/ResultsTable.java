package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;

/** The commune's own judgement, indicator by indicator; number, name and verdict of the criterion stand beside. */
record ResultsTable(Filling filling, FormTemplate section, ReportedSets.Reported reported, Population.Member member) {
    ResultsTable(Filling filling, FormTemplate section, ReportedSets.Reported reported) {
        this(filling, section, reported, reported.member(CommuneReport.unit(filling)));
    }

    Table table() {
        var columns = section.columns();
        return new Table(
                columns.stream().map(ColumnTemplate::column).toList(),
                SectionTable.of(filling, section).head(),
                reported.subject().criteria().stream()
                        .filter(criterion -> !criterion.indicators().isEmpty())
                        .map(this::group)
                        .toList(),
                new RowGroup(List.of()),
                notes(),
                filling.form().letterSize());
    }

    private RowGroup group(CriterionStatus criterion) {
        var rows = new ArrayList<Row>();
        var height = criterion.indicators().size();
        for (var indicator : criterion.indicators()) {
            var first = rows.isEmpty();
            rows.add(new Row(section.columns().stream()
                    .filter(column -> first || !beside(column.id()))
                    .map(column -> beside(column.id())
                            ? criterion(column.id(), criterion).over(1, height)
                            : traced(column.id(), indicator))
                    .toList()));
        }
        return new RowGroup(rows);
    }

    private static boolean beside(String column) {
        return column.equals("number") || column.equals("criterion");
    }

    private Cell traced(String column, IndicatorStatus indicator) {
        var cell = cell(column, indicator);
        return switch (column) {
            case "requirement" ->
                cell.from(filling.origins().requirement(reported.set().id(), indicator));
            case "result", "verdict" -> cell.from(filling.origins().indicator(member, indicator));
            case "evidence" -> cell.from(filling.origins().evidence(member, indicator));
            default -> cell;
        };
    }

    private Cell criterion(String column, CriterionStatus criterion) {
        if (column.equals("number")) {
            return Cell.of(Integer.toString(criterion.number()));
        }
        var verdict = criterion.basis() == Basis.START
                ? Messages.text("report.criterion.start", Letters.of(criterion.self()))
                : Messages.text(
                        "report.criterion.verdict",
                        Letters.of(criterion.self()),
                        criterion.indicatorsMet(),
                        criterion.indicators().size());
        var concluded = criterion
                .concluded()
                .map(word -> "\n" + Messages.text("report.criterion.concluded", Letters.of(word)))
                .orElse("");
        return Cell.of(Text.bold(criterion.name()).and(Text.of("\n" + verdict + concluded)))
                .from(filling.origins().criterion(member, criterion));
    }

    private static Cell cell(String column, IndicatorStatus indicator) {
        var cell = Cell.of(indicator(column, indicator));
        return switch (column) {
            case "result" -> Figures.value(indicator).map(cell::saying).orElse(cell);
            case "verdict" -> cell.saying(new Value.Judged(indicator.verdict()));
            default -> cell;
        };
    }

    private static String indicator(String column, IndicatorStatus indicator) {
        return switch (column) {
            case "indicator" -> Messages.text("report.criterion", indicator.code(), indicator.name());
            case "requirement" -> indicator.requirement();
            case "result" -> Figures.result(indicator);
            case "verdict" -> Letters.of(indicator);
            case "evidence" ->
                indicator.evidence() == 0
                        ? Messages.text("report.evidence.none")
                        : Messages.text("report.evidence", indicator.evidence());
            default -> "";
        };
    }

    private List<String> notes() {
        var sets = List.of(reported.set());
        return Notes.of(
                section,
                filling.words()
                        .with("legend", Letters.legend())
                        .with("declared", Notes.declared(sets))
                        .with("unconfirmed", Notes.unconfirmed(sets)));
    }
}
