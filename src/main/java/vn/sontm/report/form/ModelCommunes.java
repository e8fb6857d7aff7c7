package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Part;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Value;

/** Communes that go for a model title: the field that the plan names for each, its contents, how it goes, by when. */
final class ModelCommunes implements Layout {
    /** A commune with one task of the plan; without any, where the plan names no field. */
    record Line(Population.Member member, Optional<PlanTask> task) {}

    @Override
    public List<Part> parts(Filling filling) {
        var population = population(filling);
        var paper = new PaperBlocks(filling);
        var named = filling.with("legend", Letters.legend())
                .with("criteria", Notes.criteria(population.criteria()))
                .with("declared", Notes.declared(population.sets()))
                .with("unconfirmed", Notes.unconfirmed(population.sets()));
        var table = new FormTable(named);
        return List.of(filling.part(
                filling.form().part("head").text("label"), paper.sheet(table.of(rows(named, table, population)))));
    }

    /** Nobody, where no commune has the set: such communes are few, and an office may have none. */
    private static Population population(Filling filling) {
        var office = filling.office();
        var known = office.units().stream()
                .flatMap(unit -> unit.sets().stream())
                .anyMatch(set -> set.id().equals(filling.set()));
        return known ? Population.of(office, filling.set()) : Population.NOBODY;
    }

    private static List<RowGroup> rows(Filling filling, FormTable table, Population population) {
        var rows = new ArrayList<RowGroup>();
        for (var line : lines(filling, population)) {
            var number = rows.size() + 1;
            rows.add(RowGroup.of(table.row(column -> cell(filling, column, number, line))));
        }
        return rows;
    }

    private static List<Line> lines(Filling filling, Population population) {
        var lines = new ArrayList<Line>();
        for (var member : population.members()) {
            var tasks = plan(filling).stream()
                    .flatMap(plan -> plan.tasks().stream())
                    .filter(task -> !task.field().isBlank())
                    .filter(task -> task.units().contains(member.unit().unit()))
                    .toList();
            tasks.forEach(task -> lines.add(new Line(member, Optional.of(task))));
            if (tasks.isEmpty()) {
                lines.add(new Line(member, Optional.empty()));
            }
        }
        return lines;
    }

    private static Cell cell(Filling filling, String column, int number, Line line) {
        var cells = PlanCells.of(filling.request());
        var task = line.task();
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(number)).saying(Value.Figure.of(number));
            case "unit" -> Cell.of(line.member().title());
            case "field" -> Cell.of(cells.stated(task.map(PlanTask::field).orElse("")));
            case "contents" ->
                Cell.of(cells.stated(task.map(ModelCommunes::contents).orElse("")));
            case "result" ->
                Cell.of(new ModelResult(filling, line).text())
                        .from(filling.origins().criteria(line.member(), Counting.VERDICT));
            case "deadline" ->
                Cell.of(cells.deadlines(task.map(PlanTask::deadlines).orElse(List.of())));
            case "lead" -> Cell.of(cells.agencies(names(filling, task.map(PlanTask::lead))));
            case "coordinating" -> Cell.of(cells.agencies(names(filling, task.map(PlanTask::coordinating))));
            default -> Cell.of("");
        };
    }

    private static String contents(PlanTask task) {
        return task.contents().isEmpty() ? task.text() : PlanCells.lines(task.contents());
    }

    private static List<String> names(Filling filling, Optional<List<String>> agencies) {
        return agencies.stream()
                .flatMap(List::stream)
                .map(id -> plan(filling).map(plan -> plan.agencyName(id)).orElse(id))
                .toList();
    }

    private static Optional<Plan> plan(Filling filling) {
        return filling.request().plan().flatMap(PlanSummary::plan);
    }
}
