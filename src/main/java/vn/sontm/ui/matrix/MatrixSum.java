package vn.sontm.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.CriterionTotal;

/**
 * A line at the foot: a caption, one text for each criterion, and sums over the units at the right.
 *
 * @param totals by the criterion's number
 * @param ofPart whether it counts over the shown units alone, and not over the plan's population
 * @param brief whether it is seen where there is little room too
 */
record MatrixSum(
        String caption,
        Map<Integer, String> totals,
        String met,
        String aimed,
        String change,
        String missing,
        boolean ofPart,
        boolean brief) {
    /** N/20, percent, how many are concluded, the plan's target and what is missing to it. */
    static List<MatrixSum> of(Collection<CriterionTotal> totals, List<MatrixLine> lines, Optional<Compared> compared) {
        return Stream.concat(of(totals, lines), compared.map(then -> since(then, totals, lines)).stream())
                .toList();
    }

    private static Stream<MatrixSum> of(Collection<CriterionTotal> totals, List<MatrixLine> lines) {
        return Stream.of(
                counts("matrix.sum.count", totals, lines, false),
                line("percent", totals, false, MatrixSum::percent),
                line("concluded", totals, false, total -> Integer.toString(total.concluded())),
                line(
                        "target",
                        totals,
                        false,
                        total -> total.target().stream()
                                .mapToObj(Integer::toString)
                                .findFirst()
                                .orElse("")),
                line(
                        "gap",
                        totals,
                        true,
                        total -> total.gap().stream()
                                .map(gap -> Math.max(0, gap))
                                .mapToObj(Integer::toString)
                                .findFirst()
                                .orElse("")));
    }

    /** What only some of the units add up to. */
    static MatrixSum part(MatrixFacts some) {
        return counts("matrix.sum.part", some.totals().values(), some.counted(), true);
    }

    /** How many units more or fewer meet each criterion, and how the average moved. */
    private static MatrixSum since(Compared then, Collection<CriterionTotal> totals, List<MatrixLine> lines) {
        var sum = lines.stream().mapToLong(MatrixLine::met).sum();
        var moved = average(sum, lines.size())
                .flatMap(now -> average(then.met(), then.members().size()).map(now::subtract));
        return new MatrixSum(
                Messages.text("matrix.sum.compared", then.period().label()),
                texts(
                        totals,
                        total -> Optional.ofNullable(then.totals().get(total.number()))
                                .map(before -> signed(total.count() - before.count()))
                                .orElse("")),
                moved.map(MatrixSum::signed).orElse(""),
                "",
                signed(sum - then.met()),
                "",
                false,
                true);
    }

    /** With its sign; empty for none. */
    static String signed(long change) {
        return signed(BigDecimal.valueOf(change));
    }

    private static String signed(BigDecimal change) {
        return change.signum() == 0
                ? ""
                : Messages.text(
                        change.signum() > 0 ? "matrix.more" : "matrix.fewer", VietnameseNumbers.format(change.abs()));
    }

    String total(MatrixColumn column) {
        return column.isCriterion() ? totals.getOrDefault(column.criterion(), "") : "";
    }

    private static MatrixSum counts(
            String caption, Collection<CriterionTotal> totals, List<MatrixLine> lines, boolean ofPart) {
        var of = totals.stream().mapToInt(CriterionTotal::of).findFirst().orElse(lines.size());
        return new MatrixSum(
                Messages.text(caption, of),
                texts(totals, total -> Integer.toString(total.count())),
                words(average(lines.stream().mapToLong(MatrixLine::met).sum(), lines.size())),
                words(average(lines.stream().mapToLong(MatrixLine::aimed).sum(), lines.size())),
                "",
                Long.toString(lines.stream().mapToLong(MatrixLine::missing).sum()),
                ofPart,
                true);
    }

    private static MatrixSum line(
            String key, Collection<CriterionTotal> totals, boolean brief, Function<CriterionTotal, String> text) {
        return new MatrixSum(Messages.text("matrix.sum." + key), texts(totals, text), "", "", "", "", false, brief);
    }

    private static Map<Integer, String> texts(
            Collection<CriterionTotal> totals, Function<CriterionTotal, String> text) {
        return totals.stream().collect(Collectors.toMap(CriterionTotal::number, text));
    }

    /** Without the decimal: the column is narrow, and the exact figure stands in the forms. */
    private static String percent(CriterionTotal total) {
        return total.percent().setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String words(Optional<BigDecimal> average) {
        return average.map(figure -> Messages.text("matrix.sum.average", VietnameseNumbers.format(figure)))
                .orElse("");
    }

    /** One decimal; empty over nobody. */
    static Optional<BigDecimal> average(long sum, int of) {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP));
    }
}
