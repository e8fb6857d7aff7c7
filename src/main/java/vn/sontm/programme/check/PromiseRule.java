package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.base.Messages;
import vn.sontm.programme.check.text.Aim;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Objectives;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** "mỗi xã đạt thêm từ 01 đến 02 tiêu chí": every commune of the group must be named as attaining that many. */
final class PromiseRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return reading.objectives().promises().stream()
                .filter(promise -> promise.grade() != Grade.MODEL)
                .filter(promise -> reading.clauses(promise.grade()).findAny().isPresent())
                .filter(promise -> detailed(promise, reading))
                .flatMap(promise -> reading.names(promise.group().list()).stream()
                        .flatMap(name -> judge(name, promise, reading).stream()));
    }

    /** A plan that leaves the names to an annex names hardly any of the group; then nothing can be said. */
    private static boolean detailed(Objectives.Promise promise, PlanReading reading) {
        var names = reading.names(promise.group().list());
        var named = names.stream()
                .filter(name -> !attained(name, promise.grade(), reading).isEmpty())
                .count();
        return named * 2 >= names.size();
    }

    private static Optional<Finding> judge(String name, Objectives.Promise promise, PlanReading reading) {
        var attained = attained(name, promise.grade(), reading);
        var count = (int) attained.stream().map(Words::criterion).distinct().count();
        if (count < promise.least()) {
            return Optional.of(finding(Slip.PROMISE_SHORT, name, promise, attained, count));
        }
        return promise.most()
                .filter(most -> count > most)
                .map(most -> finding(Slip.PROMISE_OVER, name, promise, attained, count));
    }

    private static Finding finding(
            Slip slip, String name, Objectives.Promise promise, List<TargetClause> attained, int count) {
        var printed = promise.most()
                .filter(most -> most != promise.least())
                .map(most -> CountListRule.two(promise.least()) + "–" + CountListRule.two(most))
                .orElse(CountListRule.two(promise.least()));
        return slip.at(
                promise.span(),
                printed,
                CountListRule.two(count),
                name,
                attained.isEmpty() ? "" : Messages.text("plan-check.brackets", Words.criteria(attained)),
                Words.set(promise.grade()));
    }

    private static List<TargetClause> attained(String name, Grade grade, PlanReading reading) {
        return reading.clauses(grade)
                .filter(clause -> clause.lists(Aim.ATTAIN)
                        .anyMatch(list -> reading.names(list).contains(name)))
                .toList();
    }
}
