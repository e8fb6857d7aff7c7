package vn.sontm.programme.assessment;

import java.util.List;

/**
 * One criteria set in one unit.
 *
 * @param counted whether the unit belongs to the population that the plan counts this set over
 * @param of how many criteria the set has; a total over units has its own {@link CriterionTotal#of()}
 * @param unconfirmed codes of the indicators whose thresholds await confirmation
 * @param subjects one for a commune set, one per residential area or garden otherwise
 */
public record SetStatus(
        String id, String name, boolean counted, int of, List<String> unconfirmed, List<SubjectStatus> subjects) {
    public SetStatus {
        unconfirmed = List.copyOf(unconfirmed);
        subjects = List.copyOf(subjects);
    }

    /**
     * Whether the unit reports on a subject under this set: it is counted, or lies inside the unit, or the plan gives it a
     * target, or something was entered for it.
     */
    public boolean reportedOn(SubjectStatus subject) {
        return counted || subject.subject().contains("/") || subject.touched();
    }

    SetStatus withoutIndicators() {
        return new SetStatus(
                id,
                name,
                counted,
                of,
                unconfirmed,
                subjects.stream().map(SubjectStatus::withoutIndicators).toList());
    }
}
