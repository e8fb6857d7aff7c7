package vn.sontm.report.form;

import java.util.List;
import vn.sontm.report.document.Part;

/** Units down, criteria across: who meets what, with the totals of the office at the foot. */
final class CommunesByCriterion implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var population = Population.of(filling.office(), filling.set());
        var table = MatrixTable.of(filling, population);
        var rows = new MatrixRows(population, table.columns(), filling.origins()).members();
        var paper = new PaperBlocks(filling);
        return List.of(filling.part(filling.form().part("head").text("label"), paper.sheet(table.of(rows))));
    }
}
