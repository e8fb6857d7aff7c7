package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;

/**
 * A reporting period: {@code 2024-06}, {@code 2024-Q2}, {@code 2024-H1}, {@code 2024-9T} or {@code 2024}. Every kind ends
 * with a month, and the value for a period is the latest one not after that month.
 */
public record Period(String code, Kind kind, YearMonth first, YearMonth last) implements Comparable<Period> {
    /** How long a period is. */
    public enum Kind {
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR
    }

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9T))?");

    /** Reads a code; refuses with {@link ErrorCode#PERIOD_INVALID}. */
    public static Period parse(String code) {
        var match = SHAPE.matcher(code);
        if (!match.matches()) {
            throw new Refusal(ErrorCode.PERIOD_INVALID, code);
        }
        var year = Integer.parseInt(match.group(1));
        var part = match.group(2);
        if (part == null) {
            return of(code, Kind.YEAR, year, 1, 12);
        }
        return switch (part.charAt(0)) {
            case 'Q' -> {
                var quarter = part.charAt(1) - '0';
                yield of(code, Kind.QUARTER, year, quarter * 3 - 2, quarter * 3);
            }
            case 'H' -> {
                var half = part.charAt(1) - '0';
                yield of(code, Kind.HALF, year, half * 6 - 5, half * 6);
            }
            case '9' -> of(code, Kind.NINE_MONTHS, year, 1, 9);
            default -> of(code, Kind.MONTH, year, Integer.parseInt(part), Integer.parseInt(part));
        };
    }

    public static Period month(YearMonth month) {
        return parse(month.toString());
    }

    public int year() {
        return last.getYear();
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    /** The month that figures of this period are entered for. */
    public Period lastMonth() {
        return month(last);
    }

    @Override
    public int compareTo(Period other) {
        var byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return code;
    }

    private static Period of(String code, Kind kind, int year, int from, int to) {
        return new Period(code, kind, YearMonth.of(year, from), YearMonth.of(year, to));
    }
}
