package vn.sontm.ui.criteria;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.ui.common.SetNames;
import vn.sontm.ui.common.Snapshot;

/**
 * All that the screen shows of one subject under the chosen set.
 *
 * @param key changes with whatever makes it another sheet: set, subject, period
 * @param subjects all to choose from: several residential areas, several gardens
 * @param source the title of the set and the decision that it comes from
 * @param unconfirmed how many thresholds the office has yet to confirm
 * @param locked whether the period is closed for this unit
 * @param afterLock whether what is shown is typed in although the period is closed
 */
record CriteriaFacts(
        String key,
        String set,
        String source,
        List<SubjectStatus> subjects,
        SubjectStatus subject,
        Period period,
        int unconfirmed,
        boolean locked,
        boolean afterLock,
        List<CriterionFacts> criteria) {
    CriteriaFacts {
        subjects = List.copyOf(subjects);
        criteria = List.copyOf(criteria);
    }

    /** @param wanted code of the subject; the first one where it is none of the set's. Empty where the set has none here */
    static Optional<CriteriaFacts> of(Snapshot snapshot, String wanted, boolean afterLock) {
        var unit = afterLock ? snapshot.unitAfterLock() : snapshot.unit();
        return unit.sets().stream()
                .filter(set -> set.id().equals(snapshot.set()))
                .findFirst()
                .map(set -> of(snapshot, set, subject(set, wanted), afterLock));
    }

    private static CriteriaFacts of(Snapshot snapshot, SetStatus status, SubjectStatus subject, boolean afterLock) {
        var set = snapshot.sets().get(status.id());
        var period = snapshot.period();
        var locked = snapshot.workspace().periods().isLocked(snapshot.identity().unit(), period);
        var figures = Figures.of(snapshot, subject.subject());
        var rows = new EntryRows(
                set,
                subject.subject(),
                period,
                snapshot.units(),
                locked && !afterLock ? figures.withoutDrafts() : figures);
        return new CriteriaFacts(
                String.join("|", set.id(), subject.subject(), period.code()),
                set.id(),
                SetNames.source(set),
                status.subjects(),
                subject,
                period,
                status.unconfirmed().size(),
                locked,
                afterLock,
                subject.criteria().stream()
                        .map(criterion -> new CriterionFacts(
                                criterion,
                                set.criterion(criterion.number()).orElseThrow().selection(),
                                rows.of(criterion)))
                        .toList());
    }

    private static SubjectStatus subject(SetStatus set, String wanted) {
        return set.subjects().stream()
                .filter(subject -> subject.subject().equals(wanted))
                .findFirst()
                .orElseGet(() -> set.subjects().getFirst());
    }

    boolean closed() {
        return locked && !afterLock;
    }

    /** Rows that can be typed in, over all criteria, in the order of the screen. */
    List<EntryRow> entries() {
        return criteria.stream()
                .flatMap(criterion -> criterion.rows().stream())
                .filter(row -> row.cell().isPresent())
                .toList();
    }
}
