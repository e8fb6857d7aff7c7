package vn.sontm.programme.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds fractions and the percentages that belong to them, before or after. */
public final class Fractions {
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
    private static final Pattern FRACTION = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,4})/(\\d{1,4})(?![\\d/]|[.,]\\d)"
                    + "(?:(?: (?:số|tổng số))? (xã|phường|thị trấn|thôn|bản|xóm|khu|hộ|tiêu chí|chỉ tiêu|trường|nội dung|vườn|công trình|nhà|người"
                    + "|sản phẩm|lao động|trạm|cơ sở|mô hình|điểm|đơn vị|khu dân cư)(?!\\p{L})|(?=[,;]? ?\\(?(?:đạt|chiếm|bằng|tương đương|=)))");
    private static final Pattern PERCENT_AFTER = Pattern.compile("(?:[^.;()\\d%]{0,160}|[^.;()%]{0,60}),?"
            + " ?\\(?(?:đạt|chiếm|bằng|tương đương|tương ứng|=|\\()(?: tỷ lệ| tỉ lệ)?(?: (?:với|là))? ?" + NUMBER
            + " ?%\\)?");
    /** "20/20 xã đạt tiêu chí, tỷ lệ hộ nghèo giảm còn 5%": a rate of something else. */
    private static final Pattern OTHER_RATE = Pattern.compile("(?iu)(?:tỷ lệ|tỉ lệ|bình quân) (?![\\d,]+ ?%)");

    private static final Pattern PERCENT_BEFORE =
            Pattern.compile(NUMBER + " ?% ?(?:xã |số xã )?\\((?:tương đương |bằng |tức )?$");
    private static final Pattern DAY_BEFORE = Pattern.compile("(?iu).*(?:ngày|trước|đến|tháng)\\s$");

    private Fractions() {}

    public static List<Fraction> of(Span area) {
        return FRACTION.matcher(area.passage().text())
                .region(area.from(), area.to())
                .results()
                .filter(match -> !day(area.passage(), match))
                .map(match -> fraction(area, match))
                .toList();
    }

    private static boolean day(Passage passage, MatchResult match) {
        return match.group(3) == null
                && DAY_BEFORE.matcher(before(passage, match.start())).matches();
    }

    private static Fraction fraction(Span area, MatchResult match) {
        var noun = Optional.ofNullable(match.group(3)).orElse("");
        return new Fraction(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                noun,
                percentAfter(area, match.end()).or(() -> percentBefore(area.passage(), match.start())),
                area.passage().span(match.start(), match.end()));
    }

    /** Up to the clause's end, unless another fraction comes first. */
    private static Optional<Percent> percentAfter(Span area, int from) {
        var next = FRACTION.matcher(area.passage().text()).region(from, area.to());
        var to = next.find() ? next.start() : area.to();
        var matcher = PERCENT_AFTER.matcher(area.passage().text()).region(from, to);
        return matcher.lookingAt() && !OTHER_RATE.matcher(matcher.group()).find()
                ? Optional.of(percent(area.passage(), matcher.start(1), matcher.end()))
                : Optional.empty();
    }

    private static Optional<Percent> percentBefore(Passage passage, int to) {
        var text = before(passage, to);
        var matcher = PERCENT_BEFORE.matcher(text);
        return matcher.find()
                ? Optional.of(percent(
                        passage,
                        to - text.length() + matcher.start(1),
                        to - text.length() + text.indexOf('%', matcher.start()) + 1))
                : Optional.empty();
    }

    private static Percent percent(Passage passage, int from, int to) {
        var span = passage.span(from, to);
        return new Percent(new BigDecimal(span.text().replaceAll("[^\\d.,]", "").replace(',', '.')), span);
    }

    private static String before(Passage passage, int to) {
        return passage.text().substring(Math.max(0, to - 40), to);
    }
}
