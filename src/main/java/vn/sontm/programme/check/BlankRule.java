package vn.sontm.programme.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** The plan's own number or date left blank. */
final class BlankRule implements Rule {
    private static final List<Pattern> BLANKS = List.of(
            Pattern.compile("(?iu)số: ?[ .…_]*[/-] ?\\p{Lu}[\\p{L}&-]*"),
            Pattern.compile("(?iu)ngày[ .…_]+tháng[ .…_]*(?:\\d{1,2}[ .…_]*)?năm[ .…_]*\\d{4}"),
            Pattern.compile("(?iu)ngày \\d{1,2} tháng[ .…_]+năm[ .…_]*\\d{4}"));

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().header().stream().flatMap(BlankRule::blanks);
    }

    private static Stream<Finding> blanks(Passage passage) {
        return BLANKS.stream()
                .flatMap(pattern -> pattern.matcher(passage.text())
                        .results()
                        .map(match -> Slip.BLANK.at(
                                passage.span(match.start(), match.end()),
                                match.group().strip(),
                                "")));
    }
}
