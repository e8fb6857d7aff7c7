package vn.sontm.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.unit.Subject;
import vn.sontm.programme.unit.Subjects;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;

/**
 * One row for each residential area, garden or the like.
 *
 * @param matrix fills what subjects have in common with communes
 * @param planned whether a plan is at hand, which then may state no deadline
 */
record SubjectRows(MatrixRows matrix, Subjects subjects, boolean planned) {
    List<RowGroup> members() {
        var members = matrix.population().members();
        return IntStream.range(0, members.size())
                .mapToObj(index -> RowGroup.of(row(index + 1, members.get(index))))
                .toList();
    }

    private Row row(int number, Population.Member member) {
        return new Row(matrix.columns().stream()
                .map(column -> column.criterion().isPresent()
                        ? matrix.cell(column, number, member)
                        : own(column.template().id(), member).orElseGet(() -> matrix.cell(column, number, member)))
                .toList());
    }

    private Optional<Cell> own(String column, Population.Member member) {
        return switch (column) {
            case "subject" -> Optional.of(Cell.of(member.subject().name()));
            case "place" ->
                Optional.of(Cell.of(subject(member).flatMap(Subject::place).orElse("")));
            case "owner" ->
                Optional.of(Cell.of(subject(member).flatMap(Subject::owner).orElse("")));
            case "contents" ->
                Optional.of(Cell.of(contents(member.subject().criteria()))
                        .from(matrix.origins().indicators(member)));
            case "deadline" -> Optional.of(Cell.of(deadlines(member.subject().criteria())));
            default -> Optional.empty();
        };
    }

    private Optional<Subject> subject(Population.Member member) {
        return subjects.find(member.subject().subject());
    }

    private static String contents(List<CriterionStatus> criteria) {
        var met = criteria.stream().mapToLong(CriterionStatus::indicatorsMet).sum();
        var all = criteria.stream()
                .mapToLong(criterion -> criterion.indicators().size())
                .sum();
        return met + "/" + all;
    }

    /** Each deadline once, with the criteria that it is for unless it is for all. */
    private String deadlines(List<CriterionStatus> criteria) {
        var numbers = new LinkedHashMap<String, List<String>>();
        for (var criterion : criteria) {
            criterion.deadlines().stream()
                    .map(PlanCells::text)
                    .distinct()
                    .forEach(deadline -> numbers.computeIfAbsent(deadline, key -> new ArrayList<>())
                            .add(Integer.toString(criterion.number())));
        }
        if (numbers.isEmpty()) {
            return planned ? Letters.notStated() : "";
        }
        return numbers.entrySet().stream()
                .map(deadline -> deadline.getValue().size() == criteria.size()
                        ? deadline.getKey()
                        : Messages.text(
                                "report.deadline.criteria", String.join(", ", deadline.getValue()), deadline.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
