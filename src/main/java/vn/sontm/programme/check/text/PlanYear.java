package vn.sontm.programme.check.text;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The year a plan is for, and when it was made.
 *
 * @param year 0 when the text names none
 * @param made the month of its own date line
 */
public record PlanYear(int year, Optional<YearMonth> made) {
    private static final Pattern YEAR = Pattern.compile("(?iu)năm (20\\d{2})(?!\\d)");
    private static final Pattern TITLE =
            Pattern.compile("(?iu)(?!căn cứ|thực hiện nghị quyết)(?!.*tháng).*năm (20\\d{2})\\W*");
    private static final Pattern DATE_LINE = Pattern.compile("(?iu).*, ngày.{0,12}tháng ?(\\d{1,2}) năm (20\\d{2}).*");

    private static final int OFTEN = 8;

    /** From the title in the header, unless the whole text speaks of another year; else the year named most often. */
    static PlanYear of(SourceText source) {
        var usual = usualYear(source);
        var contradicted = usual.filter(year -> uses(source, year) >= OFTEN);
        return new PlanYear(
                contradicted.or(() -> titleYear(source)).or(() -> usual).orElse(0), made(source));
    }

    private static long uses(SourceText source, int year) {
        return years(source).filter(named -> named == year).count();
    }

    private static Stream<Integer> years(SourceText source) {
        return source.passages().stream()
                .flatMap(passage -> YEAR.matcher(passage.text()).results())
                .map(match -> Integer.valueOf(match.group(1)));
    }

    public boolean known() {
        return year > 0;
    }

    private static Optional<Integer> titleYear(SourceText source) {
        return source.header().stream()
                .filter(passage -> passage.text().length() < 300)
                .map(passage -> TITLE.matcher(passage.text()))
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .findFirst();
    }

    private static Optional<Integer> usualYear(SourceText source) {
        return years(source)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry<Integer, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Optional<YearMonth> made(SourceText source) {
        return source.header().stream()
                .map(passage -> DATE_LINE.matcher(passage.text()))
                .filter(matcher -> matcher.matches()
                        && Integer.parseInt(matcher.group(1)) <= 12
                        && !matcher.group(1).startsWith("00"))
                .map(matcher -> YearMonth.of(
                        Integer.parseInt(matcher.group(2)), Math.max(1, Integer.parseInt(matcher.group(1)))))
                .findFirst();
    }
}
