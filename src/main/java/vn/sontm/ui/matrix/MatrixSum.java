package vn.sontm.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 */
record MatrixSum(String caption, Map<Integer, String> totals, String met, String aimed, String missing) {
    /** N/20, percent, how many are concluded, the plan's target and what is missing to it. */
    static List<MatrixSum> of(Collection<CriterionTotal> totals, List<MatrixLine> lines) {
        return Stream.of(
                        counts(totals, lines),
                        line("percent", totals, MatrixSum::percent),
                        line("concluded", totals, total -> Integer.toString(total.concluded())),
                        line(
                                "target",
                                totals,
                                total -> total.target().stream()
                                        .mapToObj(Integer::toString)
                                        .findFirst()
                                        .orElse("")),
                        line(
                                "gap",
                                totals,
                                total -> total.gap().stream()
                                        .map(gap -> Math.max(0, gap))
                                        .mapToObj(Integer::toString)
                                        .findFirst()
                                        .orElse("")))
                .toList();
    }

    String total(MatrixColumn column) {
        return column.isCriterion() ? totals.getOrDefault(column.criterion(), "") : "";
    }

    private static MatrixSum counts(Collection<CriterionTotal> totals, List<MatrixLine> lines) {
        var of = totals.stream().mapToInt(CriterionTotal::of).findFirst().orElse(lines.size());
        return new MatrixSum(
                Messages.text("matrix.sum.count", of),
                texts(totals, total -> Integer.toString(total.count())),
                average(lines, lines.stream().mapToLong(MatrixLine::met).sum()),
                average(lines, lines.stream().mapToLong(MatrixLine::aimed).sum()),
                Long.toString(lines.stream().mapToLong(MatrixLine::missing).sum()));
    }

    private static MatrixSum line(
            String key, Collection<CriterionTotal> totals, Function<CriterionTotal, String> text) {
        return new MatrixSum(Messages.text("matrix.sum." + key), texts(totals, text), "", "", "");
    }

    private static Map<Integer, String> texts(
            Collection<CriterionTotal> totals, Function<CriterionTotal, String> text) {
        return totals.stream().collect(Collectors.toMap(CriterionTotal::number, text));
    }

    /** Without the decimal: the column is narrow, and the exact figure stands in the forms. */
    private static String percent(CriterionTotal total) {
        return total.percent().setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String average(List<MatrixLine> lines, long sum) {
        return lines.isEmpty()
                ? ""
                : Messages.text(
                        "matrix.sum.average",
                        VietnameseNumbers.format(BigDecimal.valueOf(sum)
                                .divide(BigDecimal.valueOf(lines.size()), 1, RoundingMode.HALF_UP)));
    }
}
