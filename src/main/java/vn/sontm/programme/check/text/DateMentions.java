package vn.sontm.programme.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the dates of a paragraph, each once, the longest form first. */
public final class DateMentions {
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d/])(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4})(?![\\d/])"
                    + "|(?iu:ngày) (\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?(?!\\d)");
    private static final Pattern MONTH = Pattern.compile(
            "(?iu:tháng) (\\d{1,2})(?: ?/ ?| năm )(\\d{4})(?!\\d)|(?<![\\d/.,])(\\d{1,2})/(\\d{4})(?![\\d/])");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile(
            "(?iu:ngày|trước|đến hết|đến) (\\d{1,2})/(\\d{1,2})(?![\\d/%]| ?(?:xã|thôn|hộ|tiêu chí|chỉ tiêu|trường))");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?iu:tháng) (\\d{1,2})(?![\\d/]| ?(?:năm|lần|đến|-))");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu:quý) ([IVX]{1,4}|\\d{1,2})(?: ?/ ?| năm )(\\d{4})(?!\\d)");

    private DateMentions() {}

    public static List<DateMention> of(Passage passage) {
        var found = new ArrayList<DateMention>();
        add(passage, DAY, found);
        add(passage, MONTH, found);
        add(passage, DAY_WITHOUT_YEAR, found);
        add(passage, QUARTER, found);
        add(passage, MONTH_ALONE, found);
        found.sort(Comparator.comparingInt(date -> date.span().from()));
        return found;
    }

    private static void add(Passage passage, Pattern pattern, List<DateMention> found) {
        pattern.matcher(passage.text())
                .results()
                .filter(match -> found.stream().noneMatch(date -> overlaps(date.span(), match)))
                .forEach(match -> found.add(date(passage, pattern, match)));
    }

    private static boolean overlaps(Span span, MatchResult match) {
        return span.from() < match.end() && match.start() < span.to();
    }

    private static DateMention date(Passage passage, Pattern pattern, MatchResult match) {
        var span = passage.span(match.start(), match.end());
        if (pattern == DAY) {
            var offset = match.group(1) != null ? 1 : 4;
            return new DateMention(
                    Optional.of(number(match, offset)), number(match, offset + 1), year(match, offset + 2), span);
        }
        if (pattern == MONTH) {
            var offset = match.group(1) != null ? 1 : 3;
            return new DateMention(Optional.empty(), number(match, offset), year(match, offset + 1), span);
        }
        if (pattern == DAY_WITHOUT_YEAR) {
            return new DateMention(Optional.of(number(match, 1)), number(match, 2), Optional.empty(), span);
        }
        return pattern == QUARTER
                ? new DateMention(Optional.empty(), quarter(match.group(1)), year(match, 2), span)
                : new DateMention(Optional.empty(), number(match, 1), Optional.empty(), span);
    }

    /** The quarter's last month; a quarter V gives 15, which no calendar has. */
    private static int quarter(String printed) {
        return 3 * (Roman.isNumeral(printed) ? Roman.value(printed) : Integer.parseInt(printed));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<Integer> year(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group)).map(Integer::valueOf);
    }
}
