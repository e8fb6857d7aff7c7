package vn.sontm.ui.criteria;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.FigureText;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Kind;
import vn.sontm.programme.catalogue.Measure;

/**
 * A figure that is far from all that was entered before is probably a slip: it is saved and a sentence asks to look again.
 */
final class Warnings {
    private static final BigDecimal POINTS = BigDecimal.valueOf(20);
    private static final BigDecimal TIMES = BigDecimal.valueOf(2);

    private Warnings() {}

    /** Empty where the figure of the period is in the usual range, or where there is nothing to compare it with. */
    static String of(Measure measure, Period period, List<Point> trend) {
        var before = trend.stream()
                .filter(point -> point.period().compareTo(period) < 0)
                .toList();
        if (before.isEmpty() || measure.kind() == Kind.BOOLEAN || measure.kind() == Kind.CHOICE) {
            return "";
        }
        var least = before.stream()
                .map(Point::figure)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var most = before.stream()
                .map(Point::figure)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return trend.stream()
                .filter(point -> point.period().equals(period))
                .map(Point::figure)
                .findFirst()
                .filter(figure -> isFar(measure, figure, least, most))
                .map(figure -> sentence(measure, least, most))
                .orElse("");
    }

    private static boolean isFar(Measure measure, BigDecimal figure, BigDecimal least, BigDecimal most) {
        return measure.kind() == Kind.PERCENT
                ? figure.compareTo(most.add(POINTS)) > 0 || figure.compareTo(least.subtract(POINTS)) < 0
                : figure.compareTo(most.multiply(TIMES)) > 0
                        || figure.multiply(TIMES).compareTo(least) < 0;
    }

    private static String sentence(Measure measure, BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0
                ? Messages.text("criteria.warning.one", FigureText.of(measure, least))
                : Messages.text("criteria.warning.range", FigureText.of(measure, least), FigureText.of(measure, most));
    }
}
