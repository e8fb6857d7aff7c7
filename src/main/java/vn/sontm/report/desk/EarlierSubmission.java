package vn.sontm.report.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import vn.sontm.programme.assessment.Assessments;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.ReadOnce;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.workspace.Submission;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** A unit as it was when it last handed in an earlier period. */
record EarlierSubmission(Workspace workspace, String unit) {
    Optional<UnitStatus> before(Period period) {
        return workspace.registers().ofUnit(RegisterKind.SUBMISSION, unit).stream()
                .flatMap(entry -> Period.read(entry.register().period()).stream())
                .filter(earlier -> earlier.last().isBefore(period.last()))
                .max(Comparator.naturalOrder())
                .flatMap(earlier -> new Submissions(workspace).find(unit, earlier))
                .map(this::status);
    }

    /** Its own words as submitted; the office's as known now. */
    private UnitStatus status(Submission submission) {
        var prefix = new HashMap<>(workspace.store().positions());
        prefix.putAll(submission.positions());
        return Assessments.of(new ReadOnce(workspace.store().registersUpTo(prefix)))
                .unit(unit, submission.period());
    }
}
