package vn.sontm.ui.home;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.SubjectStatus;
import vn.sontm.programme.assessment.Verdict;

/**
 * An indicator that is not met.
 *
 * @param place as the criteria screen names it
 * @param others how many more indicators keep its criterion from being met
 * @param share of the threshold that is missing: 0.1 is a tenth
 */
record Near(String place, IndicatorStatus indicator, long others, double share) {
    private static final double FAR = 0.5;

    /** The nearest first: where one figure decides a criterion before where several do. */
    static List<Near> of(String set, SubjectStatus subject) {
        return subject.criteria().stream()
                .filter(criterion -> criterion.verdict() != Verdict.MET)
                .flatMap(criterion -> criterion.indicators().stream()
                        .filter(indicator -> indicator.verdict() == Verdict.NOT_MET)
                        .filter(indicator -> indicator.value().isPresent()
                                && indicator.bound().isPresent())
                        .map(indicator -> near(set, criterion, indicator)))
                .sorted(Comparator.comparing(Near::far)
                        .thenComparingLong(Near::others)
                        .thenComparingDouble(Near::share))
                .toList();
    }

    private boolean far() {
        return share > FAR;
    }

    private static Near near(String set, CriterionStatus criterion, IndicatorStatus indicator) {
        var open = criterion.indicators().stream()
                .filter(other -> other.verdict() == Verdict.NOT_MET || other.verdict() == Verdict.NO_DATA)
                .count();
        return new Near(set + "/" + indicator.code(), indicator, open - 1, share(indicator));
    }

    private static double share(IndicatorStatus indicator) {
        var bound = indicator.bound().orElseThrow();
        var missing = bound.subtract(indicator.value().orElseThrow()).abs().doubleValue();
        return missing / bound.abs().max(BigDecimal.ONE).doubleValue();
    }
}
