package vn.sontm.ui.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Lock;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;

/**
 * One period of a commune on its way to the office.
 *
 * @param due last day for handing in; empty where the office has set none
 * @param submission the last one of this period
 * @param changed how many facts were changed since then
 * @param checkCode of what would be handed in now
 * @param today proposed as the day of the figures
 */
record SubmitFacts(
        Period period,
        Optional<LocalDate> due,
        Optional<Submission> submission,
        Optional<Lock> lock,
        long changed,
        String checkCode,
        List<Finding> findings,
        LocalDate today) {
    static SubmitFacts of(Snapshot snapshot) {
        var workspace = snapshot.workspace();
        var submissions = new Submissions(workspace);
        var unit = snapshot.identity().unit();
        var period = snapshot.period();
        var submission = submissions.find(unit, period);
        return new SubmitFacts(
                period,
                snapshot.calendar().due(period, unit),
                submission,
                submissions.lockOf(unit, period),
                changes(snapshot).map(Change::register).distinct().count(),
                workspace.periods().checkCode(unit, period),
                new Findings(snapshot).all(),
                snapshot.today());
    }

    /** What was said since the period was handed in; nothing while it was not. */
    static Stream<Change> changes(Snapshot snapshot) {
        var submissions = new Submissions(snapshot.workspace());
        return submissions.find(snapshot.identity().unit(), snapshot.period()).stream()
                .flatMap(handedIn -> submissions.changesAfter(handedIn).stream())
                .filter(change -> !change.register().kind().equals(RegisterKind.SUBMISSION.code()));
    }
}
