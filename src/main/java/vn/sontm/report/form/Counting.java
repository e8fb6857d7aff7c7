package vn.sontm.report.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.plan.StartState;
import vn.sontm.programme.plan.Target;

/** What forms count of criteria, and what tells of each whether it counts. */
enum Counting {
    /** As official totals do. */
    MET(CriterionStatus::counts, Counting::official),
    /** Official verdicts, also those that wait for a conclusion. */
    VERDICT(status -> status.verdict() == Verdict.MET, Counting::official),
    SELF(status -> status.self() == Verdict.MET, status -> word(status.self())),
    CONCLUDED(status -> status.concluded().equals(Optional.of(Verdict.MET)), Counting::concluded),
    START(status -> status.start() == StartState.MET, status -> Letters.of(status.start())),
    ATTAIN(status -> CriteriaSentences.aims(status, Target.ATTAIN), status -> Letters.of(status.target())),
    CONSOLIDATE(status -> CriteriaSentences.aims(status, Target.CONSOLIDATE), status -> Letters.of(status.target())),
    AIMED(status -> status.target().isPresent(), status -> Letters.of(status.target())),
    /** At the year's end, if the plan is kept. */
    EXPECTED(
            status -> status.start() == StartState.MET || status.target().isPresent(),
            status -> Messages.text("report.origin.expected", Letters.of(status.start()), Letters.of(status.target()))),
    OPEN(status -> status.verdict() == Verdict.NOT_MET, Counting::official),
    NO_DATA(status -> status.verdict() == Verdict.NO_DATA, Counting::official);

    private final Predicate<CriterionStatus> counts;
    private final Function<CriterionStatus, String> word;

    Counting(Predicate<CriterionStatus> counts, Function<CriterionStatus, String> word) {
        this.counts = counts;
        this.word = word;
    }

    boolean counts(CriterionStatus status) {
        return counts.test(status);
    }

    /** What is said of one criterion. */
    String word(CriterionStatus status) {
        return word.apply(status);
    }

    /** What is counted, as the head of a list. */
    String title() {
        return Messages.text("report.origin.count." + name().toLowerCase(Locale.ROOT));
    }

    private static String official(CriterionStatus status) {
        var word = word(status.verdict());
        return status.waits() ? Messages.text("report.origin.waits", word) : word;
    }

    static String word(Verdict verdict) {
        return Messages.text("verdict.word." + verdict.code());
    }

    private static String concluded(CriterionStatus status) {
        return status.concluded().map(Counting::word).orElseGet(() -> Messages.text("report.origin.not-concluded"));
    }
}
