package vn.sontm.report.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.catalogue.Kind;

/**
 * One figure to enter: an indicator, or one part of a composite. The composite itself is a line too, as the heading of its
 * parts, and takes no figure.
 *
 * @param code such as {@code 2.1} or {@code 14.1#2}
 * @param kind as catalogues name it
 * @param last the figure in force before the period
 * @param lastPeriod code of the period that it was entered for; empty where it is not known
 * @param current the period's own figure, where it is entered already
 * @param note of the current figure
 */
public record EntryLine(
        String code,
        String name,
        String kind,
        String unit,
        String requirement,
        boolean heading,
        Optional<BigDecimal> last,
        String lastPeriod,
        Optional<BigDecimal> current,
        String note) {
    /** A figure as it is typed: without its unit, "Đạt" and "Không" for yes and no. */
    public String text(BigDecimal figure) {
        return kind.equals(Kind.BOOLEAN.code())
                ? Messages.text(figure.signum() == 0 ? "report.value.no" : "report.value.yes")
                : VietnameseNumbers.format(figure);
    }

    static Stream<EntryLine> of(IndicatorStatus indicator, Period period) {
        return Stream.concat(
                Stream.of(line(indicator, period)), indicator.parts().stream().map(part -> line(part, period)));
    }

    private static EntryLine line(IndicatorStatus indicator, Period period) {
        var own = ownPeriod(indicator, period);
        var entered = indicator.value().isPresent()
                && indicator.origin().isEmpty()
                && indicator.valuePeriod().equals(own);
        return new EntryLine(
                indicator.code(),
                indicator.name(),
                indicator.kind(),
                indicator.unit(),
                indicator.requirement(),
                !indicator.parts().isEmpty(),
                entered ? indicator.previous() : indicator.value(),
                entered ? "" : indicator.valuePeriod(),
                entered ? indicator.value() : Optional.empty(),
                entered ? indicator.note() : "");
    }

    /** A yearly figure is kept for its year, any other for the last month. */
    private static String ownPeriod(IndicatorStatus indicator, Period period) {
        return indicator.yearly()
                ? "%04d".formatted(period.year())
                : period.lastMonth().code();
    }

    static List<EntryLine> all(List<IndicatorStatus> indicators, Period period) {
        return indicators.stream().flatMap(indicator -> of(indicator, period)).toList();
    }
}
