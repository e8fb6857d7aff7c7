package vn.sontm.report.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.report.document.Value;

/** Figures in words for a cell. */
final class Figures {
    private static final String BOOLEAN = "boolean";
    private static final String CHOICE = "choice";

    private Figures() {}

    /** What an indicator says: its figure, else its parts, else the declared word; a dash where there is nothing. */
    static String result(IndicatorStatus indicator) {
        var declared = declared(indicator, Messages.text("report.value.declared", indicator.reason()));
        var figure = figure(indicator)
                .map(text -> text + declared.map(word -> "\n" + word).orElse(""));
        return figure.or(() -> declared).or(() -> parts(indicator)).orElseGet(() -> Letters.of(Verdict.NO_DATA));
    }

    /** The same for a narrow cell: without the reason of a declared word. */
    static String brief(IndicatorStatus indicator) {
        return figure(indicator)
                .or(() -> declared(indicator, Messages.text("report.value.declared.brief")))
                .or(() -> parts(indicator))
                .orElseGet(() -> Letters.of(Verdict.NO_DATA));
    }

    /** For the narrowest cell: the bare figure, the month or year that it was carried from or that it is combined, the verdict's letters. */
    static String narrow(IndicatorStatus indicator) {
        var figure = indicator
                .value()
                .filter(value -> !indicator.kind().equals(BOOLEAN))
                .map(value -> VietnameseNumbers.format(value) + "\n")
                .orElse("");
        var since = isCarried(indicator)
                ? Messages.text("report.value.carried.brief", brief(indicator.valuePeriod())) + "\n"
                : indicator.origin().isEmpty() ? "" : Messages.text("report.value.combined.brief") + "\n";
        return figure + since + Letters.of(indicator);
    }

    /** "3/2024" for a month, else the year. */
    private static String brief(String period) {
        var known = Period.parse(period);
        var year = Integer.toString(known.year());
        return known.kind() == Period.Kind.MONTH ? known.last().getMonthValue() + "/" + year : year;
    }

    /** The figure of a result for formats that calculate; none for yes and no, choices and declared words. */
    static Optional<Value> value(IndicatorStatus indicator) {
        return indicator
                .value()
                .filter(value ->
                        !indicator.kind().equals(BOOLEAN) && !indicator.kind().equals(CHOICE))
                .map(value -> indicator.unit().equals("%") ? new Value.Percent(value) : new Value.Figure(value));
    }

    private static Optional<String> figure(IndicatorStatus indicator) {
        return indicator.value().map(value -> figure(indicator, value) + since(indicator));
    }

    /** A figure with its unit; "đạt" and "không" for yes and no. */
    static String figure(IndicatorStatus indicator, BigDecimal value) {
        return switch (indicator.kind()) {
            case BOOLEAN -> Messages.text(value.signum() == 0 ? "report.value.no" : "report.value.yes");
            case CHOICE -> (indicator.unit() + " " + VietnameseNumbers.format(value)).strip();
            default -> (VietnameseNumbers.format(value) + " " + indicator.unit()).strip();
        };
    }

    /** One decimal, as percentages are written. */
    static String percent(BigDecimal percent) {
        var plain = percent.setScale(1, RoundingMode.HALF_UP);
        return VietnameseNumbers.format(plain) + (plain.stripTrailingZeros().scale() <= 0 ? ",0" : "");
    }

    /** As sentences have it: "45", "66,7". */
    static String roundPercent(BigDecimal percent) {
        return VietnameseNumbers.format(percent.setScale(1, RoundingMode.HALF_UP));
    }

    /** A count in a sentence, where officials write "02 xã", and "0 xã" for none. */
    static String counted(long count) {
        return count == 0 ? "0" : "%02d".formatted(count);
    }

    static String signed(long number) {
        return number > 0 ? "+" + number : Long.toString(number);
    }

    /** A composite is carried with its parts and has no period of its own. */
    private static boolean isCarried(IndicatorStatus indicator) {
        return indicator.basis() == Basis.CARRIED && !indicator.valuePeriod().isEmpty();
    }

    /** Where a figure comes from that was not entered for this period by this unit. */
    private static String since(IndicatorStatus indicator) {
        if (!indicator.origin().isEmpty()) {
            return "\n" + Messages.text("report.value.combined", indicator.origin());
        }
        return isCarried(indicator) ? "\n" + Messages.text("report.value.carried", label(indicator.valuePeriod())) : "";
    }

    private static Optional<String> declared(IndicatorStatus indicator, String words) {
        return Optional.of(words).filter(text -> indicator.basis() == Basis.DECLARED);
    }

    private static Optional<String> parts(IndicatorStatus indicator) {
        var met = indicator.parts().stream()
                .filter(part -> part.verdict() == Verdict.MET)
                .count();
        var known = indicator.parts().stream().anyMatch(part -> part.verdict() != Verdict.NO_DATA);
        return known
                ? Optional.of(Messages.text(
                        "report.value.parts", met, indicator.parts().size()))
                : Optional.empty();
    }

    private static String label(String period) {
        return inside(Period.parse(period));
    }

    /** A period's label as it stands inside a sentence: "quý II/2024". */
    static String inside(Period period) {
        return period.inside();
    }
}
