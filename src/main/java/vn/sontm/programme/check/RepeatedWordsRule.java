package vn.sontm.programme.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/**
 * "nội dung nội dung": a compound typed twice, or a small word such as "các". Other single words meet rightly
 * ("điều phối phối hợp") or are doubled on purpose ("thường thường").
 */
final class RepeatedWordsRule implements Rule {
    private static final Pattern TWICE = Pattern.compile("(?<![\\p{L}])(\\p{Ll}+(?: \\p{Ll}+){0,2}) \\1(?![\\p{L}])");
    private static final Set<String> SMALL = Set.of(
            "các", "của", "và", "là", "được", "cho", "tại", "trong", "để", "với", "theo", "trên", "về", "đã", "những",
            "này", "khi", "phải");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream().flatMap(RepeatedWordsRule::twice);
    }

    private static Stream<Finding> twice(Passage passage) {
        return TWICE.matcher(passage.text())
                .results()
                .filter(match -> match.group(1).contains(" ") || SMALL.contains(match.group(1)))
                .map(match ->
                        Slip.WORDS_TWICE.at(passage.span(match.start(), match.end()), match.group(), match.group(1)));
    }
}
