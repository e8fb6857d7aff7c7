package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;

/**
 * A table with one row for each member of a population and one column for each criterion.
 *
 * @param filling its words fill head and notes
 */
record MatrixTable(Filling filling, Population population, List<MatrixColumn> columns) {
    static MatrixTable of(Filling filling, Population population) {
        return new MatrixTable(
                filling, population, MatrixColumn.of(filling.form().columns(), population.criteria()));
    }

    /** @param rows of the members, none when there is no member */
    Table of(List<RowGroup> rows) {
        return new Table(
                columns.stream().map(column -> column.template().column()).toList(),
                TableHead.of(columns.stream()
                        .map(column -> column.head(filling.words()))
                        .toList()),
                rows.isEmpty() ? List.of(empty()) : rows,
                new RowGroup(new MatrixFoot(population, columns, filling.words(), filling.origins())
                        .rows(filling.form().parts("foot"))),
                notes(),
                filling.form().letterSize());
    }

    private RowGroup empty() {
        return RowGroup.of(new Row(List.of(Cell.of(filling.text("empty")).over(columns.size(), 1))));
    }

    private List<String> notes() {
        return Notes.of(
                filling.form(),
                filling.words()
                        .with("legend", String.join(" ", legend()))
                        .with("criteria", Notes.criteria(population.criteria()))
                        .with("declared", Notes.declared(population.sets()))
                        .with("unconfirmed", Notes.unconfirmed(population.sets())));
    }

    private List<String> legend() {
        var legend = new ArrayList<String>();
        legend.add(Letters.legend());
        if (population.members().stream()
                .flatMap(member -> member.subject().criteria().stream())
                .anyMatch(CriterionStatus::waits)) {
            legend.add(Messages.text("report.legend.pending"));
        }
        if (comparesWithTargets()
                && population.totals().values().stream()
                        .anyMatch(total -> total.target().isEmpty())) {
            legend.add(Messages.text("report.legend.not-stated"));
        }
        return legend;
    }

    private boolean comparesWithTargets() {
        return filling.form().parts("foot").stream()
                .anyMatch(label -> label.id().equals("target"));
    }
}
