package vn.sontm.ui.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A figure as screens show it: "1.234,5", "60 %", "−3".
 *
 * @param suffix what stands behind the number, such as its unit; may be empty
 */
record Shown(BigDecimal number, String suffix) {
    private static final Pattern FIGURE =
            Pattern.compile("([+−-]?)([0-9]{1,3}(?:[.][0-9]{3})+|[0-9]+)(?:,([0-9]+))?(?:[  ]?([^0-9].{0,24}))?");

    /** Empty for a text that is no figure, such as "12/19". */
    static Optional<Shown> of(String text) {
        var match = FIGURE.matcher(text.strip());
        return match.matches() && !(match.group(4) != null && match.group(4).matches(".*[0-9].*"))
                ? Optional.of(new Shown(
                        number(match),
                        Optional.ofNullable(match.group(4)).map(String::strip).orElse("")))
                : Optional.empty();
    }

    /** As a spreadsheet with a decimal comma takes it: nothing parts the thousands. */
    String plain() {
        var digits = number.toPlainString().replace('.', ',');
        return suffix.isEmpty() ? digits : digits + " " + suffix;
    }

    private static BigDecimal number(MatchResult match) {
        var whole = match.group(2).replace(".", "");
        var fraction = match.group(3) == null ? "" : "." + match.group(3);
        var sign = match.group(1).isEmpty() || match.group(1).equals("+") ? "" : "-";
        return new BigDecimal(sign + whole + fraction);
    }
}
