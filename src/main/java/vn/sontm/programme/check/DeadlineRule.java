package vn.sontm.programme.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.PlanYear;

/** A deadline lies in the plan's year and not before the plan itself. */
final class DeadlineRule implements Rule {
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iu).*(?:trước|hoàn thành|xong|chậm nhất|trong|thời hạn|thời gian:?|đến hết|hạn)(?: \\p{L}+){0,3}[: ]*$");
    private static final Pattern PAST =
            Pattern.compile("(?iu).*(?:kết quả|đã|tính đến|so với|ban hành|báo cáo năm)[^.;]*$");

    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.year().known()
                ? reading.dates().stream()
                        .filter(date -> !date.span().passage().section().isEmpty() && deadline(date, reading))
                        .flatMap(date -> judge(date, reading.year()).stream())
                : Stream.empty();
    }

    private static boolean deadline(DateMention date, PlanReading reading) {
        var cited = reading.documents().stream()
                .anyMatch(document -> document.date()
                        .filter(own -> own.span().equals(date.span()))
                        .isPresent());
        var inTimes = reading.criteria().stream()
                .anyMatch(criterion -> criterion.times().contains(date.span().passage()));
        var before = date.span().before(45);
        return !cited
                && !PAST.matcher(before).matches()
                && (inTimes || DEADLINE.matcher(before).matches());
    }

    private static Optional<Finding> judge(DateMention date, PlanYear plan) {
        var printed = date.span().text();
        if (date.year().filter(year -> year != plan.year()).isPresent()) {
            return Optional.of(
                    Slip.DEADLINE_YEAR.at(date.span(), printed, String.valueOf(plan.year()), inPlanYear(date, plan)));
        }
        return plan.made()
                .filter(made -> date.last(plan.year())
                        .filter(last -> last.isBefore(made.atDay(1)))
                        .isPresent())
                .map(made -> Slip.DEADLINE_PAST.at(date.span(), printed, made.getMonthValue() + "/" + made.getYear()));
    }

    private static String inPlanYear(DateMention date, PlanYear plan) {
        return date.span().text().replace(String.valueOf(date.year().orElseThrow()), String.valueOf(plan.year()));
    }
}
