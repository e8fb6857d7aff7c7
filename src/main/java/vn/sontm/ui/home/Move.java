package vn.sontm.ui.home;

import java.util.List;
import java.util.stream.Stream;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Snapshot;

/**
 * A criterion whose verdict is not what it was in the period before.
 *
 * @param place as the criteria screen names it
 */
record Move(String place, CriterionStatus now, Verdict before) {
    /** Of the chosen set. */
    static List<Move> of(Snapshot snapshot) {
        return HomeFacts.chosen(snapshot.unit(), snapshot.set()).stream()
                .flatMap(set -> since(before(snapshot), set.id(), set.subjects().getFirst()))
                .toList();
    }

    private static List<SubjectStatus> before(Snapshot snapshot) {
        return snapshot.at(snapshot.period().previous()).set(snapshot.set()).stream()
                .flatMap(set -> set.subjects().stream())
                .toList();
    }

    private static Stream<Move> since(List<SubjectStatus> before, String set, SubjectStatus now) {
        return now.criteria().stream()
                .flatMap(criterion -> before.stream()
                        .filter(same -> same.subject().equals(now.subject()))
                        .flatMap(earlier -> earlier.criterion(criterion.number()).stream())
                        .filter(earlier -> earlier.verdict() != criterion.verdict())
                        .map(earlier -> new Move(set + "/" + criterion.number(), criterion, earlier.verdict())));
    }
}
