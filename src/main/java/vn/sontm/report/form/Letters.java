package vn.sontm.report.form;

import java.util.Optional;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Basis;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/** Verdicts and states in letters that a black and white print keeps apart. */
final class Letters {
    private Letters() {}

    static String of(Verdict verdict) {
        return Messages.text("report.verdict." + verdict.code());
    }

    /** The official verdict; a star where it rests on a declared word alone. */
    static String of(CriterionStatus criterion) {
        var declared = criterion.concluded().isEmpty() && criterion.basis() == Basis.DECLARED;
        return of(criterion.verdict()) + (declared ? Messages.text("report.verdict.declared") : "");
    }

    /** The unit's own word on a criterion; a star where it is declared. */
    static String self(CriterionStatus criterion) {
        var declared = criterion.basis() == Basis.DECLARED;
        return of(criterion.self()) + (declared ? Messages.text("report.verdict.declared") : "");
    }

    static String of(IndicatorStatus indicator) {
        var declared = indicator.basis() == Basis.DECLARED;
        return of(indicator.verdict()) + (declared ? Messages.text("report.verdict.declared") : "");
    }

    static String of(StartState state) {
        return Messages.text("report.start." + state.code());
    }

    static String of(Optional<Target> target) {
        return target.map(known -> Messages.text("report.target." + known.code()))
                .orElseGet(Letters::notStated);
    }

    static String legend() {
        return Messages.text("report.legend");
    }

    /** "không nêu trong kế hoạch": what a plan leaves out is said, not invented. */
    static String notStated() {
        return Messages.text("report.not-stated");
    }
}
