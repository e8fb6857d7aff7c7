package vn.sontm.report.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.RowGroup;
import vn.sontm.report.document.Table;
import vn.sontm.report.document.Value;

/**
 * The units under one criterion.
 *
 * @param criterion as its first unit has it; none where no unit has the set
 */
record CriterionTable(
        Filling filling, Population population, List<CriterionStatus> criterion, List<IndicatorColumn> columns) {
    /** A unit with its state under the criterion. */
    private record Line(int number, Population.Member member, CriterionStatus status) {}

    CriterionTable(Filling filling, Population population, List<CriterionStatus> criterion) {
        this(
                filling,
                population,
                criterion,
                IndicatorColumn.of(
                        filling.form().columns(),
                        criterion.stream()
                                .flatMap(status -> status.indicators().stream())
                                .toList()));
    }

    Table table() {
        var lines = lines();
        return new Table(
                columns.stream().map(column -> column.template().column()).toList(),
                TableHead.of(columns.stream()
                        .map(column -> column.head(filling.words()))
                        .toList()),
                lines.isEmpty()
                        ? List.of(empty())
                        : lines.stream().map(this::row).toList(),
                new RowGroup(
                        lines.isEmpty()
                                ? List.of()
                                : filling.form().parts("foot").stream()
                                        .map(label -> foot(label, lines))
                                        .toList()),
                new CriterionNotes(filling, population).of(criterion),
                filling.form().letterSize());
    }

    private List<Line> lines() {
        var members = criterion.isEmpty() ? List.<Population.Member>of() : population.members();
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(index -> members
                        .get(index)
                        .subject()
                        .criterion(criterion.getFirst().number())
                        .stream()
                        .map(status -> new Line(index + 1, members.get(index), status)))
                .toList();
    }

    private RowGroup empty() {
        return RowGroup.of(new Row(List.of(Cell.of(filling.text("empty")).over(columns.size(), 1))));
    }

    private RowGroup row(Line line) {
        return RowGroup.of(new Row(columns.stream()
                .map(column -> column.indicator()
                        .map(code -> indicator(line, code))
                        .orElseGet(() -> traced(column.template().id(), line)))
                .toList()));
    }

    private Cell indicator(Line line, String code) {
        return line.status().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .map(indicator -> Cell.of(Figures.narrow(indicator))
                        .saying(new Value.Judged(indicator.verdict()))
                        .from(filling.origins().indicator(line.member(), indicator)))
                .orElseGet(() -> Cell.of(""));
    }

    private Cell traced(String column, Line line) {
        var cell = cell(column, line);
        return switch (column) {
            case "evidence" -> cell.from(filling.origins().proven(line.member(), line.status()));
            case "self", "concluded", "target", "note" ->
                cell.from(filling.origins().criterion(line.member(), line.status()));
            default -> cell;
        };
    }

    private Cell cell(String column, Line line) {
        var status = line.status();
        return switch (column) {
            case "number" -> Cell.of(Integer.toString(line.number())).saying(Value.Figure.of(line.number()));
            case "member" -> Cell.of(line.member().title());
            case "evidence" -> Cell.of(evidence(status.indicators()));
            case "self" -> judged(status.self(), Letters.self(status));
            case "concluded" ->
                status.concluded()
                        .map(word -> judged(word, Letters.of(word)))
                        .orElseGet(() -> Cell.of(filling.text("notConcluded")));
            case "target" -> Cell.of(status.target().isPresent() || planned() ? Letters.of(status.target()) : "");
            case "deadline" -> Cell.of(plan().deadlines(status.deadlines()));
            case "note" -> Cell.of(note(status));
            default -> Cell.of("");
        };
    }

    private static Cell judged(Verdict verdict, String letters) {
        var cell = verdict == Verdict.NOT_MET ? Cell.bold(letters) : Cell.of(letters);
        return cell.saying(new Value.Judged(verdict));
    }

    private static String evidence(List<IndicatorStatus> indicators) {
        var asked = indicators.stream()
                .filter(indicator -> indicator.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        var proven =
                asked.stream().filter(indicator -> indicator.evidence() > 0).count();
        return proven + "/" + asked.size();
    }

    private static String note(CriterionStatus status) {
        var gaps = status.indicators().stream()
                .filter(indicator -> !indicator.gap().isBlank())
                .map(indicator -> Messages.text("report.deadline.of", indicator.code(), indicator.gap()))
                .collect(Collectors.joining("; "));
        var differs = Messages.text("report.whole.differs", Letters.of(status.self()));
        return status.differs() ? (gaps.isEmpty() ? differs : gaps + "; " + differs) : gaps;
    }

    private Row foot(FormTemplate label, List<Line> lines) {
        var labelled = (int) columns.stream()
                .takeWhile(column -> column.indicator().isEmpty()
                        && List.of("number", "member")
                                .contains(column.template().id()))
                .count();
        var title = Cell.bold(filling.words().fill(label.text("title")))
                .over(Math.max(1, labelled), 1)
                .aligned(Align.LEFT);
        return new Row(Stream.concat(
                        Stream.of(title),
                        columns.stream().skip(Math.max(1, labelled)).map(column -> met(column, lines)))
                .toList());
    }

    private Cell met(IndicatorColumn column, List<Line> lines) {
        if (column.indicator().isPresent()) {
            return count(
                    lines,
                    filling.origins().members(population, column.indicator().get()),
                    line -> line.status().indicators().stream()
                            .anyMatch(indicator ->
                                    indicator.code().equals(column.indicator().get())
                                            && indicator.verdict() == Verdict.MET));
        }
        return switch (column.template().id()) {
            case "self" ->
                count(
                        lines,
                        members(lines, Counting.SELF),
                        line -> line.status().self() == Verdict.MET);
            case "concluded" ->
                count(
                        lines,
                        members(lines, Counting.CONCLUDED),
                        line -> line.status().concluded().equals(Optional.of(Verdict.MET)));
            default -> Cell.of("");
        };
    }

    private Origin members(List<Line> lines, Counting what) {
        return filling.origins().members(population, lines.getFirst().status().number(), what);
    }

    private static Cell count(List<Line> lines, Origin origin, Predicate<Line> which) {
        var met = lines.stream().filter(which).count();
        return Cell.bold(Long.toString(met)).saying(Value.Total.met(met)).from(origin);
    }

    private boolean planned() {
        return filling.request().plan().isPresent();
    }

    private PlanCells plan() {
        return PlanCells.of(filling.request());
    }
}
