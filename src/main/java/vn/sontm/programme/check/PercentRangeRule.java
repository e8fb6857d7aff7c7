package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** A share cannot exceed 100 %; growth and the fulfilment of a plan can, and are left alone. */
final class PercentRangeRule implements Rule {
    private static final Pattern SHARE = Pattern.compile(
            "(?iu)(?:tỷ lệ|tỉ lệ)[^.;%]{0,120}?(?:đạt|lên|là|trên|còn|xuống)(?: từ| trên)? (\\d{3,4}(?:[.,]\\d+)?) ?%(?! (?:kế hoạch|so với|dự toán|chỉ tiêu|cùng kỳ))");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream().flatMap(PercentRangeRule::shares);
    }

    private static Stream<Finding> shares(Passage passage) {
        return SHARE.matcher(passage.text())
                .results()
                .filter(match -> new BigDecimal(match.group(1).replace(',', '.')).compareTo(HUNDRED) > 0)
                .map(match ->
                        Slip.PERCENT_RANGE.at(passage.span(match.start(), match.end()), match.group(1) + "%", "100%"));
    }
}
