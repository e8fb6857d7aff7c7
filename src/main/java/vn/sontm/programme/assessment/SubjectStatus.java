package vn.sontm.programme.assessment;

import java.util.List;
import java.util.Optional;

/**
 * One subject (a commune, a residential area, a garden) under one set.
 *
 * @param subject the unit code, or unit/subject
 * @param required how many criteria the set asks of it: those that apply
 */
public record SubjectStatus(String subject, String name, int required, List<CriterionStatus> criteria) {
    public SubjectStatus {
        criteria = List.copyOf(criteria);
    }

    public Optional<CriterionStatus> criterion(int number) {
        return criteria.stream()
                .filter(criterion -> criterion.number() == number)
                .findFirst();
    }

    /** Official count of criteria met: conclusion where there is one, else the commune's word. */
    public long met() {
        return criteria.stream().filter(c -> c.verdict() == Verdict.MET).count();
    }

    public long metSelf() {
        return criteria.stream().filter(c -> c.self() == Verdict.MET).count();
    }

    public long metConcluded() {
        return criteria.stream()
                .filter(c -> c.concluded().filter(v -> v == Verdict.MET).isPresent())
                .count();
    }

    /** How many of those met are not counted yet: what was to be consolidated waits for a conclusion. */
    public long waiting() {
        return criteria.stream().filter(CriterionStatus::waits).count();
    }

    /** Criteria that official totals count. */
    public long counted() {
        return criteria.stream().filter(CriterionStatus::counts).count();
    }

    /** Criteria that official totals count or for which the plan of the year has a target. */
    public long aimed() {
        return criteria.stream()
                .filter(criterion -> criterion.counts() || criterion.target().isPresent())
                .count();
    }

    /** Whether the plan gives it a target, or a figure or a declared word was entered. */
    boolean touched() {
        return criteria.stream()
                .anyMatch(criterion -> criterion.target().isPresent()
                        || criterion.indicators().stream()
                                .anyMatch(indicator ->
                                        indicator.value().isPresent() || indicator.basis() == Basis.DECLARED));
    }

    SubjectStatus withoutIndicators() {
        return new SubjectStatus(
                subject,
                name,
                required,
                criteria.stream().map(CriterionStatus::withoutIndicators).toList());
    }
}
