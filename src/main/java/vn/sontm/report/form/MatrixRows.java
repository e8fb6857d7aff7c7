package vn.sontm.report.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;

/** One row for each unit of the matrix. */
record MatrixRows(Population population, List<MatrixColumn> columns, Origins origins) {
    List<RowGroup> members() {
        return IntStream.range(0, population.members().size())
                .mapToObj(
                        index -> RowGroup.of(row(index + 1, population.members().get(index))))
                .toList();
    }

    private Row row(int number, Population.Member member) {
        return new Row(
                columns.stream().map(column -> cell(column, number, member)).toList());
    }

    Cell cell(MatrixColumn column, int number, Population.Member member) {
        return column.criterion()
                .map(criterion -> verdict(member, criterion.number()))
                .orElseGet(() -> traced(column.template().id(), number, member));
    }

    private Cell traced(String column, int number, Population.Member member) {
        var cell = cell(column, number, member);
        return switch (column) {
            case "last-year" -> cell.from(origins.criteria(member, Counting.START));
            case "registered" -> cell.from(origins.criteria(member, Counting.ATTAIN));
            case "met" -> cell.from(origins.criteria(member, Counting.MET));
            case "change" -> cell.from(origins.change(member));
            case "note" -> cell.from(origins.criteria(member, Counting.CONSOLIDATE));
            default -> cell;
        };
    }

    private Cell cell(String column, int number, Population.Member member) {
        return switch (column) {
            case "number" -> count(number, Integer.toString(number));
            case "unit" -> Cell.of(member.unit().name());
            case "last-year" ->
                start(member).known()
                        ? count(start(member).met())
                        : Cell.of(start(member).text());
            case "registered" -> count(with(member, Target.ATTAIN).size());
            case "met" ->
                Cell.of(
                        BigDecimal.valueOf(member.subject().counted()),
                        Text.bold(Long.toString(member.subject().counted())));
            case "change" -> change(member);
            case "note" -> Cell.of(note(member));
            default -> Cell.of("");
        };
    }

    private Cell verdict(Population.Member member, int number) {
        return member.subject()
                .criterion(number)
                .map(criterion -> verdict(criterion).from(origins.criterion(member, criterion)))
                .orElseGet(() -> Cell.of(""));
    }

    private static Cell verdict(CriterionStatus criterion) {
        var letters = Letters.of(criterion);
        if (criterion.waits()) {
            return Cell.of(Messages.text("report.verdict.pending", letters));
        }
        var cell = criterion.verdict() == Verdict.NOT_MET ? Cell.bold(letters) : Cell.of(letters);
        return cell.saying(new Value.Judged(criterion.verdict()));
    }

    private Cell change(Population.Member member) {
        var start = start(member);
        var change = member.subject().counted() - start.met();
        return start.known() ? count(change, Figures.signed(change)) : Cell.of(Letters.of(Verdict.NO_DATA));
    }

    private static String note(Population.Member member) {
        var numbers = with(member, Target.CONSOLIDATE).stream()
                .map(criterion -> Integer.toString(criterion.number()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : Messages.text("report.consolidate", numbers);
    }

    private static StartCount start(Population.Member member) {
        return StartCount.of(member.subject().criteria());
    }

    private static List<CriterionStatus> with(Population.Member member, Target target) {
        return member.subject().criteria().stream()
                .filter(criterion -> criterion.target().filter(target::equals).isPresent())
                .toList();
    }

    private static Cell count(long count) {
        return count(count, Long.toString(count));
    }

    private static Cell count(long count, String text) {
        return Cell.of(BigDecimal.valueOf(count), Text.of(text));
    }
}
