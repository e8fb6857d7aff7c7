package vn.sontm.programme.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Clauses;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.Span;

/** The plan speaks of its own year: "xây dựng Kế hoạch … năm 2023" in a plan for 2024 is a left-over. */
final class YearRule implements Rule {
    private static final Pattern YEAR = Pattern.compile("(?iu)năm (20\\d{2})(?!\\d| ?[-–])");
    private static final Pattern OWN = Pattern.compile(
            "(?iu).*(?:(?:xây dựng|ban hành|lập) (?:\\p{L}+ )?kế hoạch|thường xuyên trong|phấn đấu [^.;]{0,80}trong|hoàn thành [^.;]{0,60}trong"
                    + "|mục tiêu [^.;]{0,60}nông thôn mới|nhiệm vụ [^.;]{0,60}nông thôn mới|nông thôn mới)[^.;]{0,110}");
    private static final Pattern OTHER = Pattern.compile(
            "(?iu).*(?: số:? ?\\d|kết quả|so với|cuối|đến|từ|đã đạt|tổng kết|báo cáo|giai đoạn|hết|cùng kỳ|tháng \\d{1,2} |sau|quyết toán|đầu)[^.;]{0,60}");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.year().known()
                ? reading.source().passages().stream()
                        .flatMap(passage -> Clauses.of(passage).stream())
                        .flatMap(clause -> judge(clause, reading.year().year()))
                : Stream.empty();
    }

    private static Stream<Finding> judge(Span clause, int year) {
        return YEAR.matcher(clause.passage().text())
                .region(clause.from(), clause.to())
                .results()
                .filter(match -> Integer.parseInt(match.group(1)) != year && own(clause, match))
                .map(match -> Slip.YEAR.at(
                        clause.passage().span(context(clause, match), match.end()),
                        match.group(1),
                        String.valueOf(year)));
    }

    private static boolean own(Span clause, MatchResult match) {
        var before = clause.passage().text().substring(context(clause, match), match.start());
        return OWN.matcher(before).matches() && !OTHER.matcher(before).matches();
    }

    private static int context(Span clause, MatchResult match) {
        var from = Math.max(clause.from(), match.start() - 110);
        var blank = clause.passage().text().indexOf(' ', from);
        return from == clause.from() || blank < 0 || blank > match.start() ? from : blank + 1;
    }
}
