package vn.sontm.report.form;

import java.util.List;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.report.document.Part;

/**
 * Residential areas, gardens and the like down, criteria across: those of one unit when the request has one, else those of
 * all units of the office.
 */
final class SubjectsByCriterion implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var population = Population.inside(units(filling), filling.set());
        var complete = population.members().stream()
                .filter(SubjectsByCriterion::complete)
                .count();
        var named =
                filling.with("complete", complete + "/" + population.members().size());
        var table = MatrixTable.of(named, population);
        var rows = new SubjectRows(
                new MatrixRows(population, table.columns(), filling.origins()),
                Subjects.from(filling.request().registers()),
                filling.request().plan().isPresent());
        var paper = new PaperBlocks(named);
        return List.of(named.part(named.form().part("head").text("label"), paper.sheet(table.of(rows.members()))));
    }

    private static List<UnitStatus> units(Filling filling) {
        return filling.request()
                .unit()
                .map(List::of)
                .or(() -> filling.request().office().map(OfficeStatus::units))
                .orElseThrow(() -> filling.notHere("report.needs.any"));
    }

    private static boolean complete(Population.Member member) {
        return member.subject().met() == member.subject().required();
    }
}
