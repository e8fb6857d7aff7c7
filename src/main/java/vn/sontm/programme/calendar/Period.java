package vn.sontm.programme.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.base.VietnameseText;

/**
 * A reporting period: {@code 2024-06}, {@code 2024-Q2}, {@code 2024-H1}, {@code 2024-9T} or {@code 2024}. Every kind ends
 * with a month, and the value for a period is the latest one not after that month.
 */
public record Period(String code, Kind kind, YearMonth first, YearMonth last) implements Comparable<Period> {
    /** How long a period is. */
    public enum Kind {
        MONTH("month"),
        QUARTER("quarter"),
        HALF("half"),
        NINE_MONTHS("nine-months"),
        YEAR("year");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As registers and options name it. */
        public String code() {
            return code;
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst();
        }
    }

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]|Q[1-4]|H[12]|9T))?");

    /** Reads a code; refuses with {@link ErrorCode#PERIOD_INVALID}. */
    public static Period parse(String code) {
        return read(code).orElseThrow(() -> new Refusal(ErrorCode.PERIOD_INVALID, code));
    }

    /** Reads a code; empty for what is no code of a period. */
    public static Optional<Period> read(String code) {
        var match = SHAPE.matcher(code);
        return match.matches() ? Optional.of(of(code, match)) : Optional.empty();
    }

    /** Reads what {@link #label} writes; empty for other words. */
    public static Optional<Period> labelled(String label) {
        var year = YEAR.matcher(label);
        return year.find()
                ? Stream.of(Kind.values())
                        .flatMap(kind -> ofYear(kind, Integer.parseInt(year.group())).stream())
                        .filter(period -> period.label().equals(label))
                        .findFirst()
                : Optional.empty();
    }

    private static Period of(String code, Matcher match) {
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
        return new Period(month.toString(), Kind.MONTH, month, month);
    }

    /** All periods of a kind in a year, the first one first. */
    public static List<Period> ofYear(Kind kind, int year) {
        return switch (kind) {
            case MONTH ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month)))
                        .toList();
            case QUARTER -> parts(year, "Q1", "Q2", "Q3", "Q4");
            case HALF -> parts(year, "H1", "H2");
            case NINE_MONTHS -> parts(year, "9T");
            case YEAR -> List.of(of("%04d".formatted(year), Kind.YEAR, year, 1, 12));
        };
    }

    /** The period of the same kind just before; nine months follow on those of the year before. */
    public Period previous() {
        if (kind == Kind.MONTH) {
            return month(last.minusMonths(1)); // asked for at every indicator
        }
        var inYear = ofYear(kind, year());
        var place = inYear.indexOf(this);
        return place > 0 ? inYear.get(place - 1) : ofYear(kind, year() - 1).getLast();
    }

    /** As officials write it, such as "Quý II/2024" or "6 tháng đầu năm 2024". */
    public String label() {
        var year = Integer.toString(year());
        return switch (kind) {
            case MONTH -> Messages.text("period.month", Integer.toString(last.getMonthValue()), year);
            case QUARTER -> Messages.text("period.quarter", ROMAN.get(last.getMonthValue() / 3 - 1), year);
            case HALF -> Messages.text(last.getMonthValue() == 6 ? "period.half.first" : "period.half.second", year);
            case NINE_MONTHS -> Messages.text("period.nine-months", year);
            case YEAR -> Messages.text("period.year", year);
        };
    }

    /** The label as it stands inside a sentence: "quý II/2024". */
    public String inside() {
        var label = label();
        return label.substring(0, 1).toLowerCase(VietnameseText.LOCALE) + label.substring(1);
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
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

    private static List<Period> parts(int year, String... parts) {
        return Arrays.stream(parts)
                .map(part -> parse("%04d-%s".formatted(year, part)))
                .toList();
    }

    private static Period of(String code, Kind kind, int year, int from, int to) {
        return new Period(code, kind, YearMonth.of(year, from), YearMonth.of(year, to));
    }
}
