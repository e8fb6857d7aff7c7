package vn.sontm.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.programme.check.text.Aim;
import vn.sontm.programme.check.text.Grade;
import vn.sontm.programme.check.text.Objectives;
import vn.sontm.programme.check.text.PlanReading;
import vn.sontm.programme.check.text.TargetClause;

/** What is to be recognised needs every criterion: no total below the goal, and the goal's communes among those named. */
final class GoalRule implements Rule {
    @Override
    public Stream<Finding> check(PlanReading reading) {
        return Stream.of(Grade.BASIC, Grade.ADVANCED, Grade.MODEL)
                .flatMap(grade -> Stream.concat(totals(grade, reading), communes(grade, reading)));
    }

    private static Stream<Finding> totals(Grade grade, PlanReading reading) {
        return goal(grade, reading).stream()
                .flatMap(goal -> reading.clauses(grade)
                        .flatMap(clause -> clause.total().stream()
                                .filter(total -> total.part() < goal.value())
                                .map(total -> Slip.GOAL_CRITERION.at(
                                        total.full(),
                                        total.printed(),
                                        CountListRule.two(goal.value()),
                                        Words.criterion(clause),
                                        Words.set(grade),
                                        Slip.place(goal.span())))));
    }

    /** The stated number of recognised communes at the year's end. */
    private static Optional<Objectives.Total> goal(Grade grade, PlanReading reading) {
        return reading.objectives().totals().stream()
                .filter(total -> total.grade() == grade && total.raised())
                .findFirst();
    }

    private static Stream<Finding> communes(Grade grade, PlanReading reading) {
        var open = reading.clauses(grade).filter(GoalRule::leavesSomebodyOut).toList();
        return open.isEmpty()
                ? Stream.empty()
                : reading.objectives()
                        .goals(grade)
                        .flatMap(goal -> reading.names(goal.list()).stream()
                                .flatMap(name -> unnamed(name, open, reading)
                                        .map(clauses -> Slip.GOAL_COMMUNE.at(
                                                goal.list().head(),
                                                name,
                                                clauses.size(),
                                                Words.criteria(clauses),
                                                Words.goal(grade)))
                                        .stream()));
    }

    private static Optional<List<TargetClause>> unnamed(String name, List<TargetClause> open, PlanReading reading) {
        var without = open.stream()
                .filter(clause -> Stream.of(Aim.values())
                        .filter(aim -> aim != Aim.OTHER)
                        .flatMap(clause::lists)
                        .noneMatch(list -> reading.names(list).contains(name)))
                .toList();
        return without.isEmpty() ? Optional.empty() : Optional.of(without);
    }

    private static boolean leavesSomebodyOut(TargetClause clause) {
        return clause.total().filter(total -> total.part() < total.whole()).isPresent();
    }
}
