package vn.sontm.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Numbers and dates as officials write them: "1.234,5", "05/03/2024". */
public final class VietnameseNumbers {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int GROUP = 3; // digits between two points

    private VietnameseNumbers() {}

    /** Decimal comma, a point between thousands, no trailing zeros. */
    public static String format(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        var negative = plain.startsWith("-");
        var digits = negative ? plain.substring(1) : plain;
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var fraction = point < 0 ? "" : "," + digits.substring(point + 1);
        return (negative ? "-" : "") + inThousands(whole) + fraction;
    }

    private static StringBuilder inThousands(String digits) {
        var text = new StringBuilder(digits);
        for (var place = digits.length() - GROUP; place > 0; place -= GROUP) {
            text.insert(place, '.');
        }
        return text;
    }

    /** An amount as typed, "1.250,5", of at most three decimals; empty for what is none. */
    public static Optional<BigDecimal> amount(String typed) {
        var plain = typed.strip().replace(" ", "").replace(".", "").replace(',', '.');
        return plain.matches("\\d{1,12}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    public static String format(LocalDate date) {
        return DATE.format(date);
    }
}
