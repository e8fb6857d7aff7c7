package vn.sontm.programme.assessment;

import java.util.List;

/**
 * One subject (a commune, a residential area, a garden) under one set.
 *
 * @param subject the unit code, or unit/subject
 * @param required how many criteria the set asks for
 */
public record SubjectStatus(String subject, String name, int required, List<CriterionStatus> criteria) {
    public SubjectStatus {
        criteria = List.copyOf(criteria);
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
}
