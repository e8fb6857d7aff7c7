package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;

/** Units down, criteria across: who meets what, with the totals of the office at the foot. */
final class CommunesByCriterion implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var office = filling.request()
                .office()
                .orElseThrow(() -> new Refusal(
                        ErrorCode.FORM_NOT_HERE, filling.form().id(), Messages.text("report.needs.office")));
        var set = filling.request().set().isEmpty()
                ? filling.form().text("set")
                : filling.request().set();
        var population = Population.of(office, set);
        var blocks = new PaperBlocks(filling);
        var title = blocks.annexTitle();
        return List.of(filling.part(
                filling.form().part("head").text("label"),
                List.of(title, table(filling, population), blocks.formSigning())));
    }

    private static Table table(Filling filling, Population population) {
        var columns = MatrixColumn.of(filling.form().columns(), population.criteria());
        var rows = new MatrixRows(population, columns);
        var body = population.members().isEmpty()
                ? List.of(RowGroup.of(
                        new Row(List.of(Cell.of(filling.text("empty")).over(columns.size(), 1)))))
                : rows.members();
        var foot = new MatrixFoot(population, columns, filling.words());
        return new Table(
                columns.stream().map(column -> column.template().column()).toList(),
                head(columns, filling.words()),
                body,
                new RowGroup(foot.rows(filling.form().parts("foot"))),
                notes(filling, population),
                filling.form().letterSize());
    }

    private static RowGroup head(List<MatrixColumn> columns, Words words) {
        return TableHead.of(columns.stream().map(column -> column.head(words)).toList());
    }

    private static List<String> notes(Filling filling, Population population) {
        var legend = new ArrayList<String>();
        legend.add(Letters.legend());
        if (population.members().stream()
                .flatMap(member -> member.subject().criteria().stream())
                .anyMatch(population::pending)) {
            legend.add(Messages.text("report.legend.pending"));
        }
        if (population.totals().values().stream()
                .anyMatch(total -> total.target().isEmpty())) {
            legend.add(Messages.text("report.legend.not-stated"));
        }
        return Notes.of(
                filling.form(),
                filling.words()
                        .with("legend", String.join(" ", legend))
                        .with("criteria", Notes.criteria(population.criteria()))
                        .with("declared", Notes.declared(population.sets()))
                        .with("unconfirmed", Notes.unconfirmed(population.sets())));
    }
}
