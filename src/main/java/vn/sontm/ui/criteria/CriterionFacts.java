package vn.sontm.ui.criteria;

import java.util.List;
import java.util.OptionalInt;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.Target;

/**
 * One criterion and the rows of its grid.
 *
 * @param choose how many of its indicators suffice; empty where all are asked
 */
record CriterionFacts(CriterionStatus status, OptionalInt choose, List<EntryRow> rows) {
    CriterionFacts {
        rows = List.copyOf(rows);
    }

    boolean met() {
        return status.verdict() == Verdict.MET;
    }

    boolean notMet() {
        return status.verdict() == Verdict.NOT_MET;
    }

    boolean lacksFigures() {
        return lacksFigures(status);
    }

    static boolean lacksFigures(CriterionStatus status) {
        return status.indicators().stream().anyMatch(indicator -> indicator.verdict() == Verdict.NO_DATA);
    }

    /** Something was said that no file proves. */
    boolean lacksEvidence() {
        return status.indicators().stream().anyMatch(CriterionFacts::unproven);
    }

    boolean aimedAt() {
        return status.target().filter(target -> target == Target.ATTAIN).isPresent();
    }

    static boolean unproven(IndicatorStatus indicator) {
        return !indicator.isProven()
                && indicator.basis() != Basis.NONE
                && indicator.basis() != Basis.START
                && indicator.verdict() != Verdict.NOT_APPLICABLE;
    }
}
