package vn.sontm.programme.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Clauses;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** "20 xã, trong đó: 10 xã …, 08 xã …, 02 xã …": the parts make up the whole. */
final class SumRule implements Rule {
    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)(?<![\\d/.,])(\\d{1,4}) (xã|thôn|hộ|tiêu chí|khu dân cư|vườn|công trình|trường|sản phẩm)(?!\\p{L})[^;.():\\d]{0,60}?,? ?(trong đó|bao gồm|gồm)(?: có)?:? ");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream().flatMap(SumRule::sums);
    }

    private static Stream<Finding> sums(Passage passage) {
        return WHOLE.matcher(passage.text()).results().flatMap(match -> {
            var parts = parts(passage, match.end(), match.group(2));
            int sum = parts.stream().mapToInt(Integer::intValue).sum();
            int whole = Integer.parseInt(match.group(1));
            return parts.size() < 2 || sum == whole
                    ? Stream.empty()
                    : Stream.of(Slip.SUM.at(
                            passage.span(match.start(), match.end()),
                            CountListRule.two(whole),
                            CountListRule.two(sum),
                            match.group(2),
                            parts.stream().map(CountListRule::two).collect(Collectors.joining(" + "))));
        });
    }

    /** The counts of the same noun up to the sentence's end. */
    private static List<Integer> parts(Passage passage, int from, String noun) {
        return Pattern.compile("(?iu)(?<![\\d/.,])(\\d{1,4}) " + noun + "(?!\\p{L})")
                .matcher(passage.text())
                .region(from, sentenceEnd(passage, from))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    private static int sentenceEnd(Passage passage, int from) {
        return Clauses.of(passage).stream()
                .filter(clause -> clause.to() > from
                        && (clause.text().endsWith(".")
                                || clause.to() == passage.text().length()))
                .findFirst()
                .map(clause -> clause.to())
                .orElse(passage.text().length());
    }
}
