package vn.sontm.report.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.base.VietnameseText;
import vn.sontm.report.document.Value;

/**
 * Number formats under which a value looks as it does on paper. Vietnamese separators come from the format's language where
 * the program that opens the file heeds it, else from the PC.
 */
final class NumberFormats {
    private static final String LANGUAGE = "[$-42A]";
    private static final String DATE = LANGUAGE + "dd/mm/yyyy";
    /** Noughts that a text may write behind the last decimal of its number. */
    private static final int NOUGHTS = 2;

    private static final Pattern PERCENT_SIGN = Pattern.compile("^[ \\u00A0]?%");

    private NumberFormats() {}

    /** Nothing where the text must stay text: it does not show the value, or has more than a line. */
    static Optional<String> of(Value value, String text) {
        return switch (value) {
            case Value.Figure figure -> figure(figure.number(), text);
            case Value.Percent percent -> percent(percent.percent(), text);
            case Value.Total total -> total.isShare() ? percent(total.result(), text) : figure(total.result(), text);
            case Value.Day day -> Optional.of(DATE).filter(format -> text.equals(VietnameseNumbers.format(day.date())));
            case Value.Judged judged -> Optional.empty();
        };
    }

    private static Optional<String> figure(BigDecimal number, String text) {
        return Shown.find(number, text).map(shown -> shown.format(NumberFormats::quoted));
    }

    /** For a share of 1; the sign is added where the text leaves it to the head of the column. */
    private static Optional<String> percent(BigDecimal percent, String text) {
        return Shown.find(percent, text).map(shown -> shown.format(NumberFormats::withSign));
    }

    private static String withSign(String after) {
        var sign = PERCENT_SIGN.matcher(after);
        return sign.find() ? sign.group() + quoted(after.substring(sign.end())) : "%" + quoted(after);
    }

    private static String quoted(String literal) {
        return literal.isEmpty() ? "" : "\"" + literal.replace('"', '”') + "\"";
    }

    /**
     * A number where it stands in a text.
     *
     * @param digits its pattern
     * @param plus whether a plus stands before it
     */
    private record Shown(String before, boolean plus, String digits, String after) {
        static Optional<Shown> find(BigDecimal number, String text) {
            if (text.indexOf('\n') >= 0) {
                return Optional.empty();
            }
            var exact = Math.max(0, number.stripTrailingZeros().scale());
            return IntStream.rangeClosed(0, exact + NOUGHTS)
                    .map(fewer -> exact + NOUGHTS - fewer)
                    .boxed()
                    .flatMap(decimals -> Stream.of(find(number, text, ",", decimals), find(number, text, "", decimals)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static Optional<Shown> find(BigDecimal number, String text, String grouping, int decimals) {
            var printed = ("%" + grouping + "." + decimals + "f");
            var digits = String.format(VietnameseText.LOCALE, printed, number.abs());
            var match = Pattern.compile("(?<![\\d.,])(?<sign>[+-]?)" + Pattern.quote(digits) + "(?![.,]?\\d)")
                    .matcher(text);
            if (!match.find() || match.group("sign").equals("-") != number.signum() < 0) {
                return Optional.empty();
            }
            var whole = grouping.isEmpty() ? "0" : "#,##0";
            return Optional.of(new Shown(
                    text.substring(0, match.start()),
                    match.group("sign").equals("+"),
                    decimals == 0 ? whole : whole + "." + "0".repeat(decimals),
                    text.substring(match.end())));
        }

        /** A plus needs a pattern each for more, less and nothing. */
        String format(UnaryOperator<String> end) {
            var rest = digits + end.apply(after);
            var less = plus ? ";" + quoted(before) + "-" + rest + ";" + quoted(before) + rest : "";
            return LANGUAGE + quoted(before) + (plus ? "+" : "") + rest + less;
        }
    }
}
