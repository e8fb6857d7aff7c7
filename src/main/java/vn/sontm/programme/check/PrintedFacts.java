package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.plan.Objective;
import vn.sontm.programme.plan.PlanCriterion;
import vn.sontm.programme.plan.PlanTask;
import vn.sontm.programme.plan.TargetCount;

/** The figures of the data are those that stand beside them in print. */
final class PrintedFacts implements FactRule {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,9}(?:,\\d+)?(?![\\d,]*\\d)");

    @Override
    public Stream<Finding> check(FactReading reading) {
        var plan = reading.plan();
        return Stream.of(
                        plan.criteria().stream().flatMap(criterion -> target(criterion, reading).stream()),
                        plan.objectives().stream().flatMap(objective -> objective(objective, reading).stream()),
                        plan.tasks().stream().flatMap(task -> task(task).stream()))
                .flatMap(findings -> findings);
    }

    private static Optional<Finding> target(PlanCriterion criterion, FactReading reading) {
        return criterion
                .target()
                .flatMap(target -> differing(target.printed(), figures(target))
                        .map(figures -> reading.place(criterion).finding(Slip.FACT_FIGURE, target.printed(), figures)));
    }

    /** What must be printed; "100% các xã" prints no fraction. */
    private static List<BigDecimal> figures(TargetCount target) {
        var fraction = target.printed().contains("/")
                ? Stream.concat(
                                target.count().stream().boxed(),
                                target.of().stream().boxed())
                        .map(BigDecimal::valueOf)
                : Stream.<BigDecimal>empty();
        return Stream.concat(fraction, target.percent().stream()).toList();
    }

    private static Optional<Finding> objective(Objective objective, FactReading reading) {
        var quantity = objective.quantity();
        var figures = Stream.concat(Stream.of(quantity.value()), quantity.most().stream())
                .toList();
        return differing(objective.printed(), figures)
                .map(wrong -> reading.place(objective).finding(Slip.FACT_FIGURE, objective.printed(), wrong));
    }

    private static Optional<Finding> task(PlanTask task) {
        return task.quantity()
                .flatMap(quantity -> differing(task.text(), List.of(quantity.value()))
                        .map(wrong -> CountFacts.place(task).finding(Slip.FACT_FIGURE, task.text(), wrong)));
    }

    /** The figures, where not all of them are among the printed numbers; nothing where no number is printed. */
    private static Optional<String> differing(String printed, List<BigDecimal> figures) {
        var numbers = NUMBER.matcher(printed)
                .results()
                .map(match -> new BigDecimal(match.group().replace(',', '.')))
                .toList();
        var missing = figures.stream()
                .anyMatch(figure -> numbers.stream().noneMatch(number -> number.compareTo(figure) == 0));
        return numbers.isEmpty() || !missing
                ? Optional.empty()
                : Optional.of(figures.stream().map(VietnameseNumbers::format).collect(Collectors.joining("; ")));
    }
}
