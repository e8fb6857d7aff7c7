package vn.sontm.programme.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            var atStart = total.when() != Objectives.When.END && total.value() == standing;
            var atEnd = total.when() != Objectives.When.START && total.value() == after;
            if (atStart || atEnd) {
                return Optional.<Finding>empty();
            }
            return Optional.of(slip(total, reading)
                    .at(
                            total.span(),
                            CountListRule.two(total.value()),
                            CountListRule.two(total.raised() ? after : standing),
                            sum(total.grade(), reading)));
        });
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

    /** The sum in words: "07 xã (Yên Trạch, …) + 02 xã (…) + 01 xã (Cao Lâu)". */
    private static String sum(Grade grade, PlanReading reading) {
        var parts = new ArrayList<String>();
        for (var higher : Grade.values()) {
            if (higher.atLeast(grade) && higher != Grade.NONE) {
                reading.objectives()
                        .groups(higher)
                        .forEach(group -> parts.add(part(List.copyOf(reading.names(group.list())))));
                reading.objectives()
                        .goals(higher)
                        .forEach(goal -> parts.add(part(List.copyOf(reading.names(goal.list())))));
            }
        }
        return String.join(" + ", parts);
    }

    private static String part(List<String> names) {
        return Messages.text("plan-check.communes", CountListRule.two(names.size()), String.join(", ", names));
    }
}
