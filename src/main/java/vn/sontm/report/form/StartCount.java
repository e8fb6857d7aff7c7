package vn.sontm.report.form;

import java.util.Collection;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.plan.StartState;

/**
 * How many criteria were met at the start of the year, as far as starting states are entered.
 *
 * @param met entered as met
 * @param unknown not entered
 */
record StartCount(long met, long unknown, long all) {
    static StartCount of(Collection<CriterionStatus> criteria) {
        return new StartCount(count(criteria, StartState.MET), count(criteria, StartState.UNKNOWN), criteria.size());
    }

    boolean known() {
        return unknown == 0;
    }

    /** "12"; "12-14" while two are not entered; a dash while none is. */
    String text() {
        if (unknown == all) {
            return Messages.text("report.verdict.no-data");
        }
        return known() ? Long.toString(met) : met + "-" + (met + unknown);
    }

    private static long count(Collection<CriterionStatus> criteria, StartState state) {
        return criteria.stream().filter(criterion -> criterion.start() == state).count();
    }
}
