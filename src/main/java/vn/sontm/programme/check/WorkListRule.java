package vn.sontm.programme.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.Names;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** Other things that are counted and listed: "02 trường … (trường A, trường B)", "05 công trình … tại xã A, B, C". */
final class WorkListRule implements Rule {
    private static final Pattern LISTED = Pattern.compile(
            "(?iu)(?<![\\d/.,])(\\d{1,2}) (?!xã|tháng|năm|ngày|khu dân cư|kdc|vườn)(\\p{L}+)(?: [^();.:\\d]{0,80})?\\(([^()]{3,300})\\)");
    private static final Pattern PLACED = Pattern.compile(
            "(?<![\\d/.,])(\\d{1,2}) (?!xã|tháng|năm|ngày)(\\p{L}+ \\p{L}+)[^();.:\\d]{0,50} tại (?:các )?xã:? ("
                    + Names.NAME + "(?:(?:, | và )(?:xã )?" + Names.NAME + ")+)(?=[;.,)]| )");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream()
                .flatMap(passage -> Stream.concat(
                        LISTED.matcher(passage.text()).results().flatMap(match -> listed(passage, match)),
                        PLACED.matcher(passage.text()).results().flatMap(match -> placed(passage, match, reading))));
    }

    /** Only where every item begins with the counted noun itself, so that the list is surely one of them. */
    private static Stream<Finding> listed(Passage passage, MatchResult match) {
        var items = List.of(match.group(3).split(match.group(3).contains(";") ? ";" : ","));
        var noun = match.group(2).toLowerCase(VietnameseText.LOCALE);
        var alike = items.stream()
                .allMatch(
                        item -> item.strip().toLowerCase(VietnameseText.LOCALE).startsWith(noun + " "));
        var count = Integer.parseInt(match.group(1));
        return alike && items.size() != count
                ? Stream.of(Slip.COUNT_ITEMS.at(
                        passage.span(match.start(), match.end()),
                        CountListRule.two(count),
                        CountListRule.two(items.size()),
                        noun,
                        match.group(3)))
                : Stream.empty();
    }

    private static Stream<Finding> placed(Passage passage, MatchResult match, PlanReading reading) {
        var names = Names.items(match.group(3)).stream()
                .map(Names::bare)
                .filter(reading.names()::contains)
                .toList();
        var count = Integer.parseInt(match.group(1));
        return names.size() < 2 || names.size() == count
                ? Stream.empty()
                : Stream.of((names.size() > count ? Slip.COUNT_ITEMS : Slip.COUNT_PLACES)
                        .at(
                                passage.span(match.start(), match.end(3)),
                                CountListRule.two(count),
                                CountListRule.two(names.size()),
                                match.group(2),
                                names));
    }
}
