package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;
import vn.sontm.report.document.Align;
import vn.sontm.report.document.Cell;
import vn.sontm.report.document.Origin;
import vn.sontm.report.document.Row;
import vn.sontm.report.document.Text;
import vn.sontm.report.document.Value;

/** The sums below the matrix: for each criterion the office's totals, for each count its sum over the units. */
record MatrixFoot(Population population, List<MatrixColumn> columns, Words words, Origins origins) {
    private static final Set<String> LABELLED = Set.of("number", "unit", "subject", "owner", "place");

    /** One row for each label of the template; the interval only while starting states or figures leave one open. */
    List<Row> rows(List<FormTemplate> labels) {
        return population.members().isEmpty()
                ? List.of()
                : labels.stream()
                        .filter(label -> !label.id().equals("interval") || open())
                        .map(this::row)
                        .toList();
    }

    private Row row(FormTemplate label) {
        var first = 0;
        while (first < columns.size() && isLabel(columns.get(first))) {
            first++;
        }
        var cells = new ArrayList<Cell>();
        if (first > 0) {
            cells.add(Cell.bold(words.fill(label.text("title"))).over(first, 1).aligned(Align.LEFT));
        }
        columns.subList(first, columns.size()).forEach(column -> cells.add(cell(label.id(), column)));
        return new Row(cells);
    }

    private static boolean isLabel(MatrixColumn column) {
        return LABELLED.contains(column.template().id());
    }

    private Cell cell(String row, MatrixColumn column) {
        return column.criterion().map(criterion -> total(row, criterion)).orElseGet(() -> switch (row) {
            case "sum" ->
                sum(column.template().id()).from(origin(column.template().id()));
            case "average" ->
                average(column.template().id())
                        .from(origins.mean(
                                population, counting(column.template().id())));
            default -> Cell.of("");
        });
    }

    private Origin origin(String column) {
        return column.equals("change") ? origins.change(population) : origins.sum(population, counting(column));
    }

    private static Counting counting(String column) {
        return switch (column) {
            case "last-year" -> Counting.START;
            case "registered" -> Counting.ATTAIN;
            default -> Counting.MET;
        };
    }

    private Cell total(String row, CriterionStatus criterion) {
        var total = population.totals().get(criterion.number());
        if (total == null) {
            return Cell.of(Letters.of(Verdict.NO_DATA));
        }
        return total(row, total).from(origin(row, total));
    }

    private static Cell total(String row, CriterionTotal total) {
        return switch (row) {
            case "sum" -> Cell.bold(Integer.toString(total.count())).saying(Value.Total.met(total.count()));
            case "concluded" -> number(total.concluded());
            case "interval" -> Cell.of(total.low() + "-" + total.high());
            case "fraction" -> Cell.of(total.count() + "/" + total.of());
            case "percent" ->
                Cell.of(Figures.percent(total.percent()))
                        .saying(new Value.Total(Value.Calculation.MET_PERCENT, total.percent()));
            case "target" -> stated(total.target(), target -> target + "/" + total.of());
            case "gap" -> stated(total.gap(), gap -> Integer.toString(Math.max(0, gap)));
            default -> Cell.of("");
        };
    }

    private Origin origin(String row, CriterionTotal total) {
        return switch (row) {
            case "concluded" -> origins.members(population, total.number(), Counting.CONCLUDED);
            case "percent" -> origins.share(population, total, Counting.MET);
            case "target" -> origins.target(total);
            case "gap" -> origins.gap(population, total);
            default -> origins.members(population, total.number(), Counting.MET);
        };
    }

    private static Cell stated(OptionalInt number, IntFunction<String> text) {
        return Cell.of(number.isPresent() ? text.apply(number.getAsInt()) : Messages.text("report.not-stated.short"));
    }

    private Cell sum(String column) {
        return switch (column) {
            case "last-year" ->
                starts().known() ? sum(starts().met(), Long.toString(starts().met())) : Cell.of(starts().text());
            case "registered" -> sum(sum(this::registered), Long.toString(sum(this::registered)));
            case "met" -> Cell.bold(Long.toString(counted())).saying(Value.Total.sum(counted()));
            case "change" ->
                starts().known()
                        ? sum(counted() - starts().met(), Figures.signed(counted() - starts().met()))
                        : Cell.of(Letters.of(Verdict.NO_DATA));
            default -> Cell.of("");
        };
    }

    /** Criteria for each unit, one decimal, as plans state their goal. */
    private Cell average(String column) {
        return switch (column) {
            case "last-year" -> starts().known() ? average(starts().met()) : Cell.of(Letters.of(Verdict.NO_DATA));
            case "met" -> average(counted());
            default -> Cell.of("");
        };
    }

    private Cell average(long sum) {
        var average = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(population.members().size()), 1, RoundingMode.HALF_UP);
        return Cell.of(Figures.percent(average)).saying(new Value.Total(Value.Calculation.AVERAGE, average));
    }

    private StartCount starts() {
        return StartCount.of(population.members().stream()
                .flatMap(member -> member.subject().criteria().stream())
                .toList());
    }

    private long counted() {
        return sum(member -> member.subject().counted());
    }

    private long registered(Population.Member member) {
        return member.subject().criteria().stream()
                .filter(criterion ->
                        criterion.target().filter(Target.ATTAIN::equals).isPresent())
                .count();
    }

    private long sum(ToLongFunction<Population.Member> count) {
        return population.members().stream().mapToLong(count).sum();
    }

    private boolean open() {
        return population.totals().values().stream().anyMatch(this::open);
    }

    private boolean open(CriterionTotal total) {
        return total.low() < total.high();
    }

    private static Cell sum(long sum, String text) {
        return Cell.of(text).saying(Value.Total.sum(sum));
    }

    private static Cell number(long number) {
        return Cell.of(BigDecimal.valueOf(number), Text.of(Long.toString(number)));
    }
}
