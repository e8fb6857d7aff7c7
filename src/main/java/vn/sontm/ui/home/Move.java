package vn.sontm.ui.home;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.Verdict;

/** A criterion whose verdict is not what it was in the period before. */
record Move(CriterionStatus now, Verdict before) {
    static List<Move> between(Optional<SubjectStatus> before, SubjectStatus now) {
        return now.criteria().stream()
                .flatMap(criterion -> before.stream()
                        .flatMap(earlier -> earlier.criterion(criterion.number()).stream())
                        .filter(earlier -> earlier.verdict() != criterion.verdict())
                        .map(earlier -> new Move(criterion, earlier.verdict())))
                .toList();
    }
}
