package vn.sontm.programme.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Fraction;
import vn.sontm.programme.check.text.Fractions;
import vn.sontm.programme.check.text.Passage;
import vn.sontm.programme.check.text.PlanReading;

/** "nâng số tiêu chí đạt lên 05/05 tiêu chí, đạt chuẩn": what is recognised meets all, and the steps add up. */
final class CompletionRule implements Rule {
    private static final Pattern RECOGNISED =
            Pattern.compile("(?iu)(?: tiêu chí| chỉ tiêu)?,? ?(?:và )?(?:được công nhận )?đạt (?:tiêu )?chuẩn.*");
    private static final Pattern STEPS = Pattern.compile(
            "(?iu).*đã đạt (\\d{1,2})(?:/\\d{1,2})? tiêu chí[^.;]{0,80}?(?:thêm|hoàn thành)(?: thêm)? (\\d{1,2}) tiêu chí[^.;]{0,40}");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.source().passages().stream()
                .flatMap(passage -> Fractions.of(passage.whole()).stream()
                        .filter(fraction -> fraction.noun().matches("tiêu chí|chỉ tiêu"))
                        .flatMap(fraction -> Stream.concat(incomplete(fraction), steps(fraction, passage))));
    }

    private static Stream<Finding> incomplete(Fraction fraction) {
        return fraction.part() < fraction.whole()
                        && RECOGNISED.matcher(fraction.span().after(40)).matches()
                ? Stream.of(Slip.GOAL_COMPLETION.at(
                        fraction.span(),
                        fraction.printed(),
                        CountListRule.two(fraction.whole()) + "/" + CountListRule.two(fraction.whole())))
                : Stream.empty();
    }

    private static Stream<Finding> steps(Fraction fraction, Passage passage) {
        var steps = STEPS.matcher(passage.text().substring(0, fraction.span().from()));
        if (!steps.matches()) {
            return Stream.empty();
        }
        var sum = Integer.parseInt(steps.group(1)) + Integer.parseInt(steps.group(2));
        return sum == fraction.part()
                ? Stream.empty()
                : Stream.of(Slip.TOTAL_FROM.at(
                        fraction.span(), fraction.printed(), CountListRule.two(sum), steps.group(1), steps.group(2)));
    }
}
