package vn.sontm.programme.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** Slips that scanning and typing leave in many documents; each is told once with its number of occurrences. */
final class ScanRule implements Rule {
    private static final List<Likely> SLIPS = List.of(
            new Likely(
                    Pattern.compile(
                            "(?:[Pp]hần đ[ầấ]u|[Pp]hấn đầu)(?= (?:có|đạt|duy trì|thực hiện|hoàn thành|xây|toàn|được|tỷ lệ|mỗi|trong|đến|giảm|tăng|nâng))"),
                    "phấn đấu"),
            new Likely(Pattern.compile("[ĐđDd]ịch xung kích"), "đội xung kích"),
            new Likely(Pattern.compile("[Ss]âu chuỗi"), "xâu chuỗi"));

    private record Likely(Pattern printed, String meant) {}

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return SLIPS.stream().flatMap(slip -> {
            var found = reading.source().passages().stream()
                    .flatMap(passage -> slip.printed()
                            .matcher(passage.text())
                            .results()
                            .map(match -> passage.span(match.start(), match.end())))
                    .toList();
            return found.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Slip.SCAN.at(
                            found.getFirst(), found.getFirst().text(), slip.meant(), found.size(), lines(found)));
        });
    }

    private static String lines(List<Span> found) {
        return String.join(
                ", ",
                found.stream()
                        .map(span -> String.valueOf(span.line()))
                        .distinct()
                        .toList());
    }
}
