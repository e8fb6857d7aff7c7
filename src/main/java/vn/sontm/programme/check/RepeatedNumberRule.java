package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseText;
import vn.sontm.programme.check.text.CriterionParagraph;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** A work that a criterion names twice ("nâng cấp 05 công trình thủy lợi", then its deadline) has one quantity. */
final class RepeatedNumberRule implements Rule {
    private static final Pattern WORK = Pattern.compile(
            "(?iu)(\\p{L}+ \\p{L}+) (?<![\\d/.,])(\\d{1,3}) (?!xã|tiêu chí|tháng|năm|ngày|thôn )(\\p{L}+ \\p{L}+ \\p{L}+)");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.criteria().stream().flatMap(RepeatedNumberRule::judge);
    }

    private record Work(int count, Span span) {}

    private static Stream<Finding> judge(CriterionParagraph criterion) {
        var first = new HashMap<String, Work>();
        var found = new ArrayList<Finding>();
        Stream.concat(criterion.body().stream(), criterion.times().stream())
                .forEach(passage -> works(passage)
                        .forEach((key, work) -> Optional.ofNullable(first.putIfAbsent(key, work))
                                .filter(other -> other.count() != work.count())
                                .ifPresent(other -> found.add(Slip.NUMBER_DIFFERS.at(
                                        work.span(),
                                        CountListRule.two(work.count()),
                                        CountListRule.two(other.count()),
                                        key,
                                        Slip.place(other.span()))))));
        return found.stream();
    }

    /** Keyed by the verb before and the noun after the number. */
    private static HashMap<String, Work> works(Passage passage) {
        var works = new HashMap<String, Work>();
        WORK.matcher(passage.text())
                .results()
                .forEach(match -> works.put(
                        (match.group(1) + " … " + match.group(3)).toLowerCase(VietnameseText.LOCALE),
                        new Work(Integer.parseInt(match.group(2)), passage.span(match.start(), match.end()))));
        return works;
    }
}
