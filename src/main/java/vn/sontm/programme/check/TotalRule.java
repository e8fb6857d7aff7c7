package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Objectives;
import vn.sontm.programme.check.text.PlanReading;

/** "nâng tổng số … lên 11 xã" must be those recognised already plus this year's goals. */
final class TotalRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.objectives().totals().stream().flatMap(total -> judge(total, reading).stream());
    }

    private static Optional<Finding> judge(Objectives.Total total, PlanReading reading) {
        return standing(total.grade(), reading).flatMap(standing -> {
            var after = standing + reached(total.grade(), reading);
            return possible(total, standing, after, reading)
                    ? Optional.<Finding>empty()
                    : Optional.of(finding(total, standing, after, reading));
        });
    }

    private static Finding finding(Objectives.Total total, int standing, int after, PlanReading reading) {
        var value = total.raised() ? after : standing;
        return slip(total, reading)
                .at(total.span(), CountListRule.two(total.value()), CountListRule.two(value), sum(total, reading));
    }

    /** A number that is merely told may be the one of the start or the end, with or without those of higher grades. */
    private static boolean possible(Objectives.Total total, int standing, int after, PlanReading reading) {
        var atStart = total.when() != Objectives.When.END;
        var atEnd = total.when() != Objectives.When.START;
        var above = total.grade() == Grade.MODEL
                ? 0
                : reading.standingAt(total.grade().next()).size();
        return atStart && total.value() == standing
                || atEnd && total.value() == after
                || total.when() == Objectives.When.EITHER && total.value() == standing - above;
    }

    private static Slip slip(Objectives.Total total, PlanReading reading) {
        if (!total.raised()) {
            return Slip.TOTAL_STANDING;
        }
        var named = reading.grades().size();
        return reading.populations().getOrDefault(Grade.BASIC, named) == named ? Slip.TOTAL : Slip.TOTAL_INCOMPLETE;
    }

    /** Recognised at the start: the named groups, else a number that is told and is not the raised one. */
    private static Optional<Integer> standing(Grade grade, PlanReading reading) {
        var named = reading.standingAt(grade).size();
        var objectives = reading.objectives();
        var grouped = objectives.groups().stream()
                .anyMatch(group -> group.grade().atLeast(grade) && group.grade() != Grade.NONE);
        if (grouped) {
            return Optional.of(named);
        }
        return objectives.totals().stream()
                .filter(total -> total.grade() == grade && !total.raised())
                .map(Objectives.Total::value)
                .findFirst()
                .filter(told ->
                        objectives.totals().stream().anyMatch(total -> total.grade() == grade && total.raised()))
                .filter(told -> reached(grade, reading) > 0);
    }

    static int reached(Grade grade, PlanReading reading) {
        return reading.objectives()
                .goals(grade)
                .mapToInt(goal -> goal.list().mentions().isEmpty()
                        ? goal.list().count().orElse(0)
                        : reading.names(goal.list()).size())
                .sum();
    }

    /** The sum in words: "07 xã (Yên Trạch, …) + 02 xã (…) + 01 xã (Cao Lâu)"; this year's goals only in a raised one. */
    private static String sum(Objectives.Total total, PlanReading reading) {
        var objectives = reading.objectives();
        var groups = objectives.groups().stream()
                .filter(group -> group.grade() != Grade.NONE && group.grade().atLeast(total.grade()));
        var goals = objectives.goals().stream()
                .filter(goal -> goal.grade().ordinal() > total.grade().ordinal()
                        || total.raised() && goal.grade() == total.grade());
        return Stream.concat(groups, goals)
                .map(group -> part(List.copyOf(reading.names(group.list()))))
                .collect(Collectors.joining(" + "));
    }

    private static String part(List<String> names) {
        return Messages.text("plan-check.communes", CountListRule.two(names.size()), String.join(", ", names));
    }
}
