package vn.sontm.programme.check;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.check.text.DateMention;
import vn.sontm.programme.plan.Deadline;

/** A deadline names a day of the calendar, in the plan's year, and the last day in the data is the one it names. */
final class DeadlineFacts implements FactRule {
    @Override
    public Stream<Finding> check(FactReading reading) {
        var plan = reading.plan();
        return Stream.of(
                        plan.criteria().stream()
                                .flatMap(criterion -> judge(criterion.deadlines(), reading.place(criterion), reading)),
                        plan.tasks().stream().flatMap(task -> judge(task.deadlines(), CountFacts.place(task), reading)),
                        plan.duties().stream()
                                .flatMap(duty -> judge(
                                        duty.due().stream().toList(),
                                        FactPlace.of(duty.source(), "duties " + duty.id(), duty.text()),
                                        reading)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> judge(List<Deadline> deadlines, FactPlace place, FactReading reading) {
        return deadlines.stream()
                .flatMap(
                        deadline -> judge(deadline, place, reading.plan().head().year()).stream());
    }

    private static Optional<Finding> judge(Deadline deadline, FactPlace place, int year) {
        var date = PrintedDeadline.date(deadline.printed());
        if (date.filter(mention -> !mention.possible(year)).isPresent()) {
            return Optional.of(impossible(date.get(), place, year));
        }
        var wrong = deadline.latest().filter(latest -> latest.getYear() != year);
        if (wrong.isPresent()) {
            return wrong.map(latest -> place.finding(
                    Slip.DEADLINE_YEAR, deadline.printed(), Integer.toString(year), Integer.toString(year)));
        }
        return PrintedDeadline.last(deadline.printed(), year)
                .filter(last -> deadline.latest().filter(last::equals).isEmpty())
                .filter(last -> deadline.latest().isPresent())
                .map(last -> place.finding(
                        Slip.FACT_DEADLINE,
                        deadline.printed(),
                        VietnameseNumbers.format(last),
                        VietnameseNumbers.format(deadline.latest().orElseThrow())));
    }

    private static Finding impossible(DateMention date, FactPlace place, int year) {
        return date.month() < 1 || date.month() > 12
                ? place.finding(Slip.MONTH_IMPOSSIBLE, date.span().text(), "")
                : place.finding(
                        Slip.DATE_IMPOSSIBLE,
                        date.span().text(),
                        VietnameseNumbers.format(YearMonth.of(date.year().orElse(year), date.month())
                                .atEndOfMonth()));
    }
}
