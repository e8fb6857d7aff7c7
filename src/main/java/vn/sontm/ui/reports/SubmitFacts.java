package vn.sontm.ui.reports;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.sontm.ledger.Change;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.ui.common.Snapshot;
import vn.sontm.workspace.Lock;
import vn.sontm.workspace.RegisterWords;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;

/**
 * One period of a commune on its way to the office.
 *
 * @param due last day for handing in; empty where the office has set none
 * @param submission the last one of this period
 * @param changed what was said since then, by name
 * @param checkCode of what would be handed in now
 * @param today proposed as the day of the figures
 */
record SubmitFacts(
        Period period,
        Optional<LocalDate> due,
        Optional<Submission> submission,
        Optional<Lock> lock,
        List<String> changed,
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
                submission
                        .map(handedIn -> names(snapshot, submissions.changesAfter(handedIn)))
                        .orElse(List.of()),
                workspace.periods().checkCode(unit, period),
                new Findings(snapshot).all(),
                snapshot.today());
    }

    /** Each fact once, however often it was changed. */
    private static List<String> names(Snapshot snapshot, List<Change> changes) {
        var words = new RegisterWords(snapshot.registers());
        var names = new LinkedHashSet<String>();
        changes.stream()
                .filter(change -> !change.register().kind().equals(RegisterKind.SUBMISSION.code()))
                .forEach(change -> names.add(words.name(change.register())));
        return List.copyOf(names);
    }
}
