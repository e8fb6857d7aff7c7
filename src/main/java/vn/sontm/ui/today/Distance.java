package vn.sontm.ui.today;

import java.util.List;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;

/**
 * How far a unit is from what the plan of the year gave it.
 *
 * @param missing criteria with a target that are not met
 * @param met criteria that are met, out of {@code of}
 */
record Distance(String name, long missing, long met, int of) {
    /** Empty for a unit that has no target under the set. */
    static List<Distance> of(UnitStatus unit, String set) {
        return unit.sets().stream()
                .filter(status -> status.id().equals(set) && status.counted())
                .flatMap(status -> status.subjects().stream())
                .filter(subject -> !subject.subject().contains("/"))
                .filter(subject -> subject.criteria().stream()
                        .anyMatch(criterion -> criterion.target().isPresent()))
                .map(subject -> new Distance(unit.name(), missing(subject), subject.met(), subject.required()))
                .toList();
    }

    private static long missing(SubjectStatus subject) {
        return subject.criteria().stream()
                .filter(criterion -> criterion.target().isPresent() && criterion.verdict() != Verdict.MET)
                .count();
    }
}
