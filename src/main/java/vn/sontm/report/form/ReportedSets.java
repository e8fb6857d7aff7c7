package vn.sontm.report.form;

import java.util.List;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.UnitStatus;

/**
 * What a unit reports on: sets that it is counted in, its residential areas and gardens, and any other set that the plan
 * gives it a target in or that it has entered figures for. Checklists are left out by the template.
 */
final class ReportedSets {
    private ReportedSets() {}

    /** A set and one subject under it. */
    record Reported(SetStatus set, SubjectStatus subject) {
        /** Whether it is about something inside the unit. */
        boolean inside() {
            return subject.subject().contains("/");
        }
    }

    static List<Reported> of(UnitStatus unit, List<String> leaveOut) {
        return unit.sets().stream()
                .filter(set -> !leaveOut.contains(set.id()))
                .flatMap(set -> set.subjects().stream().map(subject -> new Reported(set, subject)))
                .filter(reported -> reported.set().reportedOn(reported.subject()))
                .toList();
    }
}
