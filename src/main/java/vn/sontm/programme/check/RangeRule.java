package vn.sontm.programme.check;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** "từ 01 đến 02" runs upwards; "tăng từ … lên" rises and "giảm từ … xuống" falls. */
final class RangeRule implements Rule {
    private static final String NUMBER = "(\\d{1,5}(?:[,.]\\d{1,2})?)(?![\\d/])";
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)từ " + NUMBER + "(?: ?%)? đến " + NUMBER + " ?(?:%|tiêu chí|nội dung|xã|chỉ tiêu|triệu)");
    private static final Pattern RISE = Pattern.compile(
            "(?iu)(?:tăng|nâng)[^.;%\\d]{0,80} từ " + NUMBER + " ?(?:%|[\\p{L} ]{0,20}?) lên " + NUMBER + "(?: ?%)?");
    private static final Pattern FALL = Pattern.compile("(?iu)giảm[^.;%\\d]{0,80} từ " + NUMBER
            + " ?(?:%|[\\p{L} ]{0,20}?) (?:xuống|còn|xuống còn) " + NUMBER + "(?: ?%)?");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream()
                .flatMap(passage -> Stream.of(
                                judge(passage, RANGE, Slip.RANGE, 1),
                                judge(passage, RISE, Slip.DIRECTION, 1),
                                judge(passage, FALL, Slip.DIRECTION, -1))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> judge(Passage passage, Pattern pattern, Slip slip, int direction) {
        return pattern.matcher(passage.text())
                .results()
                .filter(match -> number(match, 2).compareTo(number(match, 1)) * direction < 0)
                .map(match -> slip.at(
                        passage.span(match.start(), match.end()),
                        match.group(1) + " → " + match.group(2),
                        match.group(2) + " → " + match.group(1)));
    }

    private static BigDecimal number(MatchResult match, int group) {
        return new BigDecimal(match.group(group).replace(',', '.'));
    }
}
