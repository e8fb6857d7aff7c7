package vn.sontm.report.form;

import java.util.List;
import java.util.function.Predicate;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.CriterionTotal;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;

/** How the units of a population stand under one criterion, compared with the start of the year. */
record Tally(Population population, CriterionTotal total) {
    /** Not met when the year began, counted now. */
    List<String> gained() {
        return names(status -> counted(status) && status.start() == StartState.NOT_MET);
    }

    /** To be consolidated when the year began, counted now. */
    List<String> consolidated() {
        return names(status -> counted(status) && status.start() == StartState.CONSOLIDATE);
    }

    List<String> lost() {
        return names(status -> status.verdict() == Verdict.NOT_MET && status.start() == StartState.MET);
    }

    /** Met by figures, and not counted before the office has concluded so. */
    List<String> pending() {
        return names(CriterionStatus::waits);
    }

    List<String> withoutFigures() {
        return names(status -> status.verdict() == Verdict.NO_DATA);
    }

    /** Whether every starting state is entered, so that one can say what has changed. */
    boolean comparable() {
        return population.of(total.number()).stream().allMatch(status -> status.start() != StartState.UNKNOWN);
    }

    long start() {
        return population.of(total.number()).stream()
                .filter(status -> status.start() == StartState.MET)
                .count();
    }

    private boolean counted(CriterionStatus status) {
        return status.counts();
    }

    private List<String> names(Predicate<CriterionStatus> which) {
        return population.members().stream()
                .filter(member ->
                        member.subject().criterion(total.number()).filter(which).isPresent())
                .map(Population.Member::title)
                .toList();
    }
}
