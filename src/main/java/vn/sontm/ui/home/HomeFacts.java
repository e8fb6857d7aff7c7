package vn.sontm.ui.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.ui.common.Snapshot;

/**
 * What Tổng quan shows of the chosen set.
 *
 * @param groups criteria under the headings of the set, in its order
 * @param aimed how many criteria are met or have a target this year
 */
record HomeFacts(String set, long met, int of, long aimed, Map<String, List<CriterionStatus>> groups) {
    /** Empty while the office's data have not come. */
    static Optional<HomeFacts> of(Snapshot snapshot) {
        return chosen(snapshot.unit(), snapshot.set())
                .map(set -> of(set.id(), set.subjects().getFirst()));
    }

    private static HomeFacts of(String set, SubjectStatus subject) {
        return new HomeFacts(
                set,
                subject.met(),
                subject.required(),
                subject.criteria().stream()
                        .filter(criterion -> criterion.verdict() == Verdict.MET
                                || criterion.target().isPresent())
                        .count(),
                groups(subject));
    }

    private static Optional<SetStatus> chosen(UnitStatus unit, String id) {
        return unit.sets().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .or(() -> unit.sets().stream().findFirst());
    }

    private static Map<String, List<CriterionStatus>> groups(SubjectStatus subject) {
        var groups = new LinkedHashMap<String, List<CriterionStatus>>();
        subject.criteria()
                .forEach(criterion -> groups.computeIfAbsent(criterion.group(), name -> new ArrayList<>())
                        .add(criterion));
        return groups;
    }
}
