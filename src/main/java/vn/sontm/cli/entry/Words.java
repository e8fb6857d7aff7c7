package vn.sontm.cli.entry;

import java.math.BigDecimal;
import vn.sontm.base.Messages;
import vn.sontm.base.VietnameseNumbers;
import vn.sontm.programme.assessment.IndicatorStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.catalogue.Kind;

/** Verdicts and figures in words. */
final class Words {
    private Words() {}

    static String verdict(Verdict verdict) {
        return Messages.text("cli.verdict." + verdict.code());
    }

    /** The figure in force with its unit; a dash where there is none. */
    static String figure(IndicatorStatus status) {
        var figure = status.value().map(value -> figure(status, value)).orElse("–");
        return status.origin().isEmpty() ? figure : Messages.text("cli.combined", figure, status.origin());
    }

    private static String figure(IndicatorStatus status, BigDecimal value) {
        if (status.kind().equals(Kind.BOOLEAN.code())) {
            return Messages.text(value.signum() > 0 ? "cli.yes" : "cli.no");
        }
        return (VietnameseNumbers.format(value) + " " + status.unit()).strip();
    }

    /** The verdict and, where something is missing, what. */
    static String outcome(IndicatorStatus status) {
        var verdict = verdict(status.verdict());
        return status.gap().isEmpty()
                ? Messages.text("cli.outcome", verdict, status.requirement())
                : Messages.text("cli.outcome.gap", verdict, status.requirement(), status.gap());
    }
}
